import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StubRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

/** `reset` cuts the connection, `hang` never answers, `half` promises more bytes than it sends. */
export type StubAnswer =
  | 'reset'
  | 'hang'
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly half?: true;
    };

export type StubServer = {
  readonly url: string;
  readonly requests: StubRequest[];
  readonly close: () => Promise<void>;
};

const written = (body: unknown): string => {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
};

const reply = (answer: StubAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    incoming.socket.destroy();
    return;
  }
  const body = written(answer.body);
  const type = typeof answer.body === 'string' ? 'text/html' : 'application/json';
  outgoing.writeHead(answer.status, { 'content-type': type, ...answer.headers });
  if (answer.half) outgoing.write(`${body} `, () => incoming.socket.destroy());
  else outgoing.end(body);
};

/** A server on loopback that answers as the test says, one answer after another. */
export const startStub = async (answerTo: (request: StubRequest) => StubAnswer): Promise<StubServer> => {
  const requests: StubRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers, body: Buffer.concat(chunks) };
    requests.push(request);
    reply(answerTo(request), incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
