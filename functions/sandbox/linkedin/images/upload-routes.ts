import { Hono } from 'hono';
import { bearer } from '../access/bearer.ts';
import { uploadExpired } from '../posts/content-refusals.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { Cut } from '../wire/cut.ts';
import { htmlPage, tokenEmpty, unavailable } from '../wire/gateway-refusals.ts';
import { checkPicture } from './picture-check.ts';
import { imageKey, type SandboxImage } from './sandbox-image.ts';

/** Whether the PUT carries the token is disputed: a setting chooses. */
const checkAuthorization = (world: SandboxWorld, header: string | undefined): void => {
  const mode = world.faults.settings().uploadAuthorization;
  if (mode === 'none' && header !== undefined) throw htmlPage(400);
  if (mode === 'bearer' && header === undefined) throw tokenEmpty();
  if (mode !== 'none' && header !== undefined) bearer(world, header);
};

const openImage = (world: SandboxWorld, image: string, key: string): SandboxImage => {
  const found = world.state.images.find(({ id, uploadKey }) => imageKey(id) === image && uploadKey === key);
  if (found === undefined || found.upload !== null || world.now() >= found.uploadExpiresAt) throw uploadExpired();
  return found;
};

const receive = async (world: SandboxWorld, image: SandboxImage, bytes: Uint8Array): Promise<void> => {
  const { accepted, ...picture } = await checkPicture(bytes);
  const { processingPolls, processingMs } = world.faults.settings();
  const fails = world.faults.strikes('upload-fails', 'upload');
  const upload = {
    at: world.now(),
    pollsLeft: processingPolls,
    readyAt: world.now() + processingMs,
    stuck: world.faults.strikes('upload-stays-processing', 'upload'),
    accepted: accepted && !fails,
    ...picture,
  };
  if (upload.accepted) world.media.put(imageKey(image.id), bytes);
  world.state.images = world.state.images.map((other) => (other.id === image.id ? { ...image, upload } : other));
};

/** `PUT /dms-uploads/…`: raw bytes in one request, 201, then processed. */
export const uploadRoutes = (world: SandboxWorld): Hono =>
  new Hono().put('/dms-uploads/:image/:key/0', async (c) => {
    checkAuthorization(world, c.req.header('authorization'));
    const image = openImage(world, c.req.param('image'), c.req.param('key'));
    if (world.faults.strikes('upload-unavailable', 'upload')) throw unavailable();
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (world.faults.strikes('upload-cut', 'upload')) throw new Cut();
    await receive(world, image, bytes);
    return c.body(null, 201);
  });
