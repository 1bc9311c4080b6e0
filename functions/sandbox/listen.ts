import { createAdaptorServer } from '@hono/node-server';
import { foreignTo, isLoopback } from '#functions/desk/safety/own-place.ts';

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** Pages from elsewhere have no business here; programs say nothing of where they are. */
const guarded =
  (fetch: Fetch): Fetch =>
  (request, env) =>
    foreignTo(request, { isOwn: isLoopback, callers: 'browsers and machines' }) ?? fetch(request, env);

/** Serves a sandbox on 127.0.0.1 alone; port 0 takes a free one. Headers may be as long as the strictest contract refuses. */
export const listen = (fetch: Fetch, port: number) =>
  new Promise<{ readonly url: string; readonly close: () => Promise<void> }>((resolve, reject) => {
    const server = createAdaptorServer({ fetch: guarded(fetch), serverOptions: { maxHeaderSize: 65_536 } });
    const close = (): Promise<void> =>
      new Promise((done, failed) => {
        server.close((error) => (error === undefined ? done() : failed(error)));
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('No TCP address'));
      resolve({ url: `http://127.0.0.1:${address.port}`, close });
    });
  });
