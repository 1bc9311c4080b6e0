import { requireActor, requireScope } from '../access/permissions.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import type { Answer, Call, Operation } from '../wire/resource.ts';
import { valueRefused } from './content-refusals.ts';
import { checkContent } from './content-rules.ts';
import { checkDuplicate } from './duplicates.ts';
import { littleCommentary } from './little-commentary.ts';
import { checkMedia } from './media-rules.ts';
import type { NewPost } from './new-post.ts';
import { checkPostSchema } from './post-schema.ts';
import type { PostContent, SandboxPost } from './sandbox-post.ts';
import { isObject } from './schema.ts';
import { checkTargeting } from './targeting-rules.ts';
import { checkCommentary } from './text-rules.ts';

/**
 * A 19-digit id as LinkedIn's: milliseconds in the high bits, a spread counter in the low 22. Several pictures give a
 * `ugcPost`, everything else a `share`, so that both kinds occur in practice.
 */
const postId = (world: SandboxWorld, severalPictures: boolean): string => {
  world.state.counter += 1;
  const spread = (BigInt(world.state.counter) * 2_654_435_761n) % 4_194_304n;
  const digits = BigInt(Math.floor(world.now())) * 4_194_304n + spread;
  return `urn:li:${severalPictures ? 'ugcPost' : 'share'}:${digits}`;
};

const assemble = (world: SandboxWorld, post: NewPost, hidden: boolean): Omit<SandboxPost, 'id'> => ({
  author: post.author,
  ...littleCommentary(world, post.commentary),
  visibility: post.visibility,
  feedDistribution: post.distribution.feedDistribution,
  ...(post.distribution.targetEntities?.length ? { targetEntities: post.distribution.targetEntities } : {}),
  lifecycleState: 'PUBLISHED',
  isReshareDisabledByAuthor: post.isReshareDisabledByAuthor ?? false,
  content: (post.content as PostContent | undefined) ?? null,
  contentLandingPage: post.contentLandingPage ?? null,
  contentCallToActionLabel: post.contentCallToActionLabel ?? null,
  createdAt: world.now(),
  lastModifiedAt: world.now(),
  edited: false,
  hidden,
  deletedAt: null,
});

const answer = (world: SandboxWorld, { body }: Call): Answer => {
  const settings = world.faults.settings();
  checkPostSchema(body, settings);
  const post = body as NewPost;
  if (post.lifecycleState !== 'PUBLISHED') throw valueRefused('lifecycleState', post.lifecycleState);
  checkCommentary(post.commentary, post.content !== undefined, settings);
  checkContent(post);
  const unready = checkMedia(world, post);
  checkTargeting(world, post);
  const draft = assemble(world, post, unready);
  checkDuplicate(world, post, { ...draft, id: '' });
  const id = postId(world, (post.content?.multiImage?.images.length ?? 0) > 1);
  const hidden = unready || world.faults.strikes('create-hidden', 'posts.CREATE');
  world.state.posts = [...world.state.posts, { ...draft, id, hidden }];
  return { status: 201, headers: { 'x-restli-id': id, 'x-linkedin-id': id } };
};

export const createPost: Operation = {
  parameters: [],
  permit: (_world, call) => {
    requireScope(call, 'partnerApiPostsExternal', 'w_organization_social', 'w_member_social');
    requireActor(call, 'author', isObject(call.body) ? call.body['author'] : undefined);
  },
  answer,
};
