import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '#test/bench/seeded.ts';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

/** What meets a request. `-after`: it was carried out, and the caller does not learn it. */
export const proxyFaults = ['throttled', '500-before', '500-after', 'reset-before', 'reset-after', 'delay'] as const;
export type ProxyFault = (typeof proxyFaults)[number];

export type FaultProxy = Loopback & {
  /** From now on about this share of the requests meets a fault; now and then several in a row do. Zero ends it. */
  readonly trouble: (seed: number, share: number) => void;
  /** How many requests met which fault. */
  readonly met: Readonly<Record<ProxyFault, number>>;
  readonly requests: () => number;
};

/** More in a row than the SDK tries, so that its caller meets the fault too. */
const burst = 4;

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer };

const passOn = (target: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers, url = '/' } = incoming;
    const outgoing = forward(new URL(url, target), { method, headers, agent: false }, async (answer) => {
      resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

/** In the words of the service that was asked: S3 answers XML, the others JSON. */
const refuse = (incoming: IncomingMessage, response: ServerResponse, status: number, code: string): void => {
  const isJson = incoming.headers['x-amz-target'] !== undefined;
  const body = isJson ? JSON.stringify({ __type: code, message: code }) : `<Error><Code>${code}</Code></Error>`;
  const type = isJson ? 'application/x-amz-json-1.1' : 'application/xml';
  response.writeHead(status, { 'content-type': type }).end(incoming.method === 'HEAD' ? undefined : body);
};

const throttle = (incoming: IncomingMessage, response: ServerResponse): void =>
  incoming.headers['x-amz-target'] === undefined
    ? refuse(incoming, response, 503, 'SlowDown')
    : refuse(incoming, response, 400, 'ThrottlingException');

/** Stands between the functions and a stand-in of AWS, and does to requests what networks and busy services do. */
export const startFaultProxy = async (target: string): Promise<FaultProxy> => {
  let random = seeded(0);
  let share = 0;
  let inARow: readonly ProxyFault[] = [];
  let requests = 0;
  const met = Object.fromEntries(proxyFaults.map((fault) => [fault, 0])) as Record<ProxyFault, number>;

  const draw = (): ProxyFault | null => {
    requests += 1;
    const [next, ...rest] = inARow;
    inARow = rest;
    if (next !== undefined) return next;
    if (!random.chance(share)) return null;
    const fault = random.oneOf(proxyFaults);
    if (random.chance(0.25) && fault !== 'delay') inARow = Array(burst).fill(fault);
    return fault;
  };

  const server = await startLoopback(async (incoming, response) => {
    const body = await buffer(incoming);
    const fault = draw();
    if (fault !== null) met[fault] += 1;
    if (fault === 'throttled') return throttle(incoming, response);
    if (fault === '500-before') return refuse(incoming, response, 500, 'InternalError');
    if (fault === 'reset-before') return void incoming.socket.destroy();
    if (fault === 'delay') await pause(50);
    const answer = await passOn(target, incoming, body);
    if (fault === '500-after') return refuse(incoming, response, 500, 'InternalError');
    if (fault === 'reset-after') return void incoming.socket.destroy();
    const { 'transfer-encoding': _, connection: __, ...headers } = answer.headers;
    return void response.writeHead(answer.status, headers).end(answer.body);
  });

  return {
    ...server,
    met,
    requests: () => requests,
    trouble: (seed, given) => {
      random = seeded(seed);
      share = given;
      inARow = [];
    },
  };
};
