import { requireActor, requireScope } from '../access/permissions.ts';
import { fieldTooLong, schemaRefusal } from '../posts/content-refusals.ts';
import { publishedPost } from '../posts/read-post.ts';
import { type Schema, schemaDefects } from '../posts/schema.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { refusal } from '../wire/refusal.ts';
import type { Answer, Call, Resource } from '../wire/resource.ts';

type NewComment = { readonly actor: string; readonly object?: string; readonly message: { readonly text: string } };

const text: Schema = { kind: 'text' };
const schema: Schema = {
  kind: 'record',
  fields: {
    actor: { schema: text, required: true },
    object: { schema: text },
    message: { schema: { kind: 'record', fields: { text: { schema: text, required: true } } }, required: true },
  },
};

const minute = 60_000;
const longest = 1_250;

const answer = (world: SandboxWorld, call: Call): Answer => {
  const defects = schemaDefects(schema, call.body, '');
  if (defects.length > 0) throw schemaRefusal(defects.map(({ path, reason }) => `${path} :: ${reason}`));
  const comment = call.body as NewComment;
  requireActor(call, 'author', comment.actor);
  const { length } = comment.message.text;
  if (length > longest) throw fieldTooLong('message.text', length, longest);
  const post = publishedPost(world, call.key).id;
  const createdAt = world.now();
  const recent = world.state.comments.filter((other) => createdAt - other.createdAt < minute).length;
  if (recent >= world.faults.settings().commentsPerMinute) {
    throw refusal(429, { code: 'TOO_MANY_REQUESTS', message: 'Comment create throttled. Please try again later.' });
  }
  world.state.counter += 1;
  const id = String(BigInt(Math.floor(createdAt)) * 4_194_304n + BigInt(world.state.counter));
  const written = { id, post, actor: comment.actor, text: comment.message.text, createdAt };
  world.state.comments = [...world.state.comments, written];
  const urn = `urn:li:comment:(${post},${id})`;
  return { status: 201, headers: { 'x-restli-id': id }, body: { ...comment, id, commentUrn: urn } };
};

/** Comments can be written; reading them would be reading members, which the sandbox does not offer. */
export const commentsResource: Resource = {
  name: 'socialActions/comments',
  operations: {
    CREATE: {
      parameters: [],
      permit: (_world, call) => requireScope(call, 'socialActionsV2', 'w_organization_social_feed'),
      answer,
    },
  },
};
