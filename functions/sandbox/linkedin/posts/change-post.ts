import { methodDenied } from '../access/access-refusals.ts';
import { mayPublishAs, requireScope } from '../access/permissions.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { conflict } from '../wire/gateway-refusals.ts';
import type { Call, Operation } from '../wire/resource.ts';
import { checkContent } from './content-rules.ts';
import { littleCommentary } from './little-commentary.ts';
import { readPatch } from './patch.ts';
import { publishedPost } from './read-post.ts';
import type { SandboxPost } from './sandbox-post.ts';
import { checkCommentary } from './text-rules.ts';

const held = new WeakMap<object, Set<string>>();

/** Runs a write alone on its post; a second one meanwhile is refused with 409. `world` only tells sandboxes apart. */
const alone = async <T>(world: object, post: string, ms: number, write: () => T): Promise<T> => {
  const locks = held.get(world) ?? new Set<string>();
  held.set(world, locks);
  if (locks.has(post)) throw conflict();
  locks.add(post);
  try {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    return write();
  } finally {
    locks.delete(post);
  }
};

const mayChange = (world: SandboxWorld, call: Call): void => {
  requireScope(call, 'partnerApiPostsExternal', 'w_organization_social', 'w_member_social');
  const post = world.state.posts.find(({ id }) => id === call.key);
  if (post !== undefined && !mayPublishAs(call.token, post.author)) {
    throw methodDenied(`partnerApiPostsExternal.${call.method}`, call.version);
  }
};

const replace = (world: SandboxWorld, changed: SandboxPost): void => {
  world.state.posts = world.state.posts.map((post) => (post.id === changed.id ? changed : post));
};

const textOr = (value: unknown, otherwise: string | null): string | null =>
  typeof value === 'string' ? value : otherwise;

const changed = (world: SandboxWorld, post: SandboxPost, set: Readonly<Record<string, unknown>>): SandboxPost => {
  const commentary = textOr(set['commentary'], post.sentCommentary) ?? '';
  const landing = textOr(set['contentLandingPage'], post.contentLandingPage);
  const label = textOr(set['contentCallToActionLabel'], post.contentCallToActionLabel);
  checkCommentary(commentary, post.content !== null, world.faults.settings());
  checkContent({
    author: post.author,
    commentary,
    visibility: post.visibility,
    lifecycleState: post.lifecycleState,
    distribution: { feedDistribution: post.feedDistribution },
    ...(landing === null ? {} : { contentLandingPage: landing }),
    ...(label === null ? {} : { contentCallToActionLabel: label }),
  });
  return {
    ...post,
    ...littleCommentary(world, commentary),
    contentLandingPage: landing,
    contentCallToActionLabel: label,
    lifecycleState: textOr(set['lifecycleState'], post.lifecycleState) ?? post.lifecycleState,
    lastModifiedAt: world.now(),
    edited: true,
  };
};

export const updatePost: Operation = {
  parameters: [],
  permit: mayChange,
  answer: (world, { key, body }) =>
    alone(world, key, world.faults.settings().writeMs, () => {
      const post = publishedPost(world, key);
      const now = changed(world, post, readPatch(body));
      // A 204 that changes nothing has been reported.
      if (!world.faults.strikes('update-ignored', 'posts.PARTIAL_UPDATE')) replace(world, now);
      return { status: 204 };
    }),
};

/** Deleting what is gone already succeeds as well. */
export const deletePost: Operation = {
  parameters: [],
  permit: mayChange,
  answer: (world, { key }) =>
    alone(world, key, world.faults.settings().writeMs, () => {
      const post = world.state.posts.find(({ id, deletedAt }) => id === key && deletedAt === null);
      if (post !== undefined) replace(world, { ...post, deletedAt: world.now() });
      return { status: 204 };
    }),
};
