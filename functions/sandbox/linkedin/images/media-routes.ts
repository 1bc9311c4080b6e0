import { Hono } from 'hono';
import type { SandboxWorld } from '../sandbox-world.ts';
import { imageKey } from './sandbox-image.ts';

/** `GET /media/<key>`: a stored picture as it was uploaded. */
export const mediaRoutes = (world: SandboxWorld): Hono =>
  new Hono().get('/media/:key{[A-Za-z0-9_-]+}', (c) => {
    const key = c.req.param('key');
    const image = world.state.images.find(({ id }) => imageKey(id) === key);
    const bytes = image === undefined ? null : world.media.get(key);
    if (bytes === null) return c.notFound();
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': image?.upload?.contentType ?? 'application/octet-stream',
      'cache-control': 'max-age=31536000, immutable',
    });
  });
