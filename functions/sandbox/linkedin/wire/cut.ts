import type { IncomingMessage } from 'node:http';

/** Thrown to end a request by destroying its connection, without any answer. */
export class Cut extends Error {
  constructor() {
    super('The connection was cut');
    this.name = 'Cut';
  }
}

/** Destroys the socket under a request; without a socket (a direct call of `fetch`) the call itself rejects. */
export const cutConnection = (incoming: IncomingMessage | undefined): Response => {
  if (incoming === undefined) throw new TypeError('fetch failed', { cause: new Cut() });
  incoming.socket.destroy();
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
};
