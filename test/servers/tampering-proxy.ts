import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request on its way. `path` is as it stands on the wire, still encoded. */
export type Passing = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export type Tamper = (passing: Passing) => Passing;
/** May take its time. */
export type SlowTamper = (passing: Passing) => Passing | Promise<Passing>;

export type TamperingProxy = {
  readonly url: string;
  /** What the client sent, in order. */
  readonly seen: readonly Passing[];
  /** Changes what is passed on from now on. */
  readonly tamper: (change: SlowTamper) => void;
  readonly close: () => Promise<void>;
};

const wordsOf = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Hop by hop: what the client says of its own connection and body is said anew for the next one. */
const own = ['connection', 'content-length', 'transfer-encoding'];

const passOn = (target: URL, { method, path, headers, body }: Passing, outgoing: ServerResponse): void => {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
  const length = body.length > 0 ? { 'content-length': String(body.length) } : {};
  const { hostname, port } = target;
  const onward = open({ hostname, port, method, path, headers: { ...kept, ...length }, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  // Node would say of a request without a body that its length is nothing.
  if (body.length === 0) for (const name of ['content-length', 'transfer-encoding']) onward.removeHeader(name);
  onward.end(body.length > 0 ? body : undefined);
};

/** Stands between a client and a server on loopback, keeps what passes, and changes it as a test wants. A cut is passed on. */
export const tamperingProxy = async (to: string): Promise<TamperingProxy> => {
  const target = new URL(to);
  const seen: Passing[] = [];
  let change: SlowTamper = (passing) => passing;
  const server = createServer({ maxHeaderSize: 65_536 }, async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = '', url: path = '', headers } = incoming;
    const passing = { method, path, headers: wordsOf(headers), body: Buffer.concat(chunks) };
    seen.push(passing);
    passOn(target, await change(passing), outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    tamper: (next) => {
      change = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
