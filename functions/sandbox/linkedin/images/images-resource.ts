import { createHash } from 'node:crypto';
import { imageDenied } from '../access/access-refusals.ts';
import { mayPublishAs, requireActor, requireScope } from '../access/permissions.ts';
import { imageUnknown, postNotFound, schemaRefusal, urnTypeWrong } from '../posts/content-refusals.ts';
import { isObject, type Schema, schemaDefects } from '../posts/schema.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { batchAnswer, refuseBatch } from '../wire/batch.ts';
import type { Call, Operation, Resource } from '../wire/resource.ts';
import { texts } from '../wire/restli-value.ts';
import { imageKey, imageStatus, type SandboxImage } from './sandbox-image.ts';

const opaque = (world: SandboxWorld, kind: string): string => {
  world.state.counter += 1;
  return createHash('sha256').update(`${world.seed} ${kind} ${world.state.counter}`).digest('base64url').slice(0, 15);
};

const imageUrn = (world: SandboxWorld): string => `urn:li:image:C4E10AQ${opaque(world, 'image')}`;

const uploadKey = (world: SandboxWorld): string => opaque(world, 'upload');

const uploadLife = 86_400_000;
const publishing = ['w_organization_social', 'w_member_social'];
const reading = ['r_organization_social', 'w_organization_social'];

const initializeSchema: Schema = {
  kind: 'record',
  fields: {
    initializeUploadRequest: {
      schema: { kind: 'record', fields: { owner: { schema: { kind: 'text' }, required: true } } },
      required: true,
    },
  },
};

const ownerOf = (body: unknown): unknown => {
  const request = isObject(body) ? body['initializeUploadRequest'] : undefined;
  return isObject(request) ? request['owner'] : undefined;
};

const initializeUpload: Operation = {
  parameters: [],
  permit: (_world, call) => {
    requireScope(call, 'images', ...publishing);
    requireActor(call, 'owner', ownerOf(call.body));
  },
  answer: (world, { body, origin }) => {
    const defects = schemaDefects(initializeSchema, body, '');
    if (defects.length > 0) throw schemaRefusal(defects.map(({ path, reason }) => `${path} :: ${reason}`));
    const createdAt = world.now();
    const id = imageUrn(world);
    const key = uploadKey(world);
    const uploadExpiresAt = createdAt + uploadLife;
    const owner = String(ownerOf(body));
    world.state.images = [
      ...world.state.images,
      { id, owner, createdAt, uploadKey: key, uploadExpiresAt, upload: null },
    ];
    const uploadUrl = `${origin}/dms-uploads/${imageKey(id)}/${key}/0?ca=vector_sandbox&cn=uploads`;
    return { status: 200, body: { value: { uploadUrlExpiresAt: uploadExpiresAt, uploadUrl, image: id } } };
  },
};

/** Reading an image is what lets its PROCESSING come to an end. */
const polled = (world: SandboxWorld, urn: string): SandboxImage => {
  if (!/^urn:li:image:/.test(urn)) throw urnTypeWrong('id', urn, 'urn:li:image');
  if (!/^urn:li:image:[\w-]+$/.test(urn)) throw imageUnknown();
  const image = world.state.images.find(({ id }) => id === urn);
  if (image === undefined) throw postNotFound();
  const { upload } = image;
  if (upload !== null && upload.pollsLeft > 0) {
    const next = { ...image, upload: { ...upload, pollsLeft: upload.pollsLeft - 1 } };
    world.state.images = world.state.images.map((other) => (other.id === urn ? next : other));
  }
  return image;
};

const imageEntity = (world: SandboxWorld, call: Call, urn: string): Readonly<Record<string, unknown>> => {
  const image = polled(world, urn);
  if (!mayPublishAs(call.token, image.owner)) throw imageDenied();
  const status = imageStatus(image, world.now());
  const download = {
    downloadUrl: `${call.origin}/media/${imageKey(urn)}`,
    downloadUrlExpiresAt: world.now() + uploadLife,
  };
  return { owner: image.owner, id: urn, status, ...(status === 'AVAILABLE' ? download : {}) };
};

const mayRead = (_world: SandboxWorld, call: Call): void => {
  if (reading.some((scope) => call.token.scopes.includes(scope))) return;
  requireScope(call, 'images', 'w_member_social');
  throw imageDenied();
};

export const imagesResource: Resource = {
  name: 'images',
  operations: {
    'ACTION-initializeUpload': initializeUpload,
    GET: {
      parameters: [],
      permit: mayRead,
      answer: (world, call) => ({ status: 200, body: imageEntity(world, call, call.key) }),
    },
    BATCH_GET: {
      parameters: [],
      permit: (world, call) => {
        mayRead(world, call);
        refuseBatch(world, call, 'images');
      },
      answer: (world, call) => ({
        status: 200,
        body: batchAnswer(texts(call.query.get('ids')), (urn) => imageEntity(world, call, urn)),
      }),
    },
  },
};
