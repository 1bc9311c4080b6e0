import { mayPublishAs, requireScope } from '../access/permissions.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { batchAnswer, refuseBatch } from '../wire/batch.ts';
import { illegalArgument, urnIdInvalid } from '../wire/gateway-refusals.ts';
import type { Call, Operation } from '../wire/resource.ts';
import { texts } from '../wire/restli-value.ts';
import { postNotFound } from './content-refusals.ts';
import type { SandboxPost } from './sandbox-post.ts';

const isPostUrn = (urn: string): boolean => /^urn:li:(?:share|ugcPost):\d+$/.test(urn);

/** The post that stands under a URN; a deleted or unknown one is a 404. */
export const publishedPost = (world: SandboxWorld, urn: string): SandboxPost => {
  if (!isPostUrn(urn)) throw urnIdInvalid();
  const found = world.state.posts.find(({ id, deletedAt }) => id === urn && deletedAt === null);
  if (found === undefined) throw postNotFound();
  return found;
};

/** The entity as reads return it: without targeting, `content` left out when there is none. */
export const postEntity = (post: SandboxPost): Readonly<Record<string, unknown>> => ({
  id: post.id,
  author: post.author,
  commentary: post.commentary,
  visibility: post.visibility,
  distribution: { feedDistribution: post.feedDistribution, thirdPartyDistributionChannels: [] },
  ...(post.content === null ? {} : { content: post.content }),
  ...(post.contentLandingPage === null ? {} : { contentLandingPage: post.contentLandingPage }),
  ...(post.contentCallToActionLabel === null ? {} : { contentCallToActionLabel: post.contentCallToActionLabel }),
  lifecycleState: post.hidden ? 'PUBLISH_FAILED' : post.lifecycleState,
  lifecycleStateInfo: { isEditedByAuthor: post.edited },
  isReshareDisabledByAuthor: post.isReshareDisabledByAuthor,
  createdAt: post.createdAt,
  publishedAt: post.createdAt,
  lastModifiedAt: post.lastModifiedAt,
});

const viewContext = ({ query }: Call): string => {
  const view = query.get('viewContext') ?? 'READER';
  if (view !== 'READER' && view !== 'AUTHOR') throw illegalArgument('viewContext is READER or AUTHOR');
  return view;
};

const mayRead = (_world: SandboxWorld, call: Call): void =>
  requireScope(call, 'partnerApiPostsExternal', 'r_organization_social', 'r_member_social');

/** A hidden post is there for its author alone, as PUBLISH_FAILED. */
const readable = (world: SandboxWorld, call: Call, urn: string): SandboxPost => {
  const post = publishedPost(world, urn);
  const asAuthor = viewContext(call) === 'AUTHOR' && mayPublishAs(call.token, post.author);
  if (post.hidden && !asAuthor) throw postNotFound();
  return post;
};

export const getPost: Operation = {
  parameters: ['viewContext'],
  permit: mayRead,
  answer: (world, call) => ({ status: 200, body: postEntity(readable(world, call, call.key)) }),
};

export const batchGetPosts: Operation = {
  parameters: ['viewContext'],
  permit: (world, call) => {
    mayRead(world, call);
    refuseBatch(world, call, 'partnerApiPostsExternal');
  },
  answer: (world, call) => ({
    status: 200,
    body: batchAnswer(texts(call.query.get('ids')), (urn) => postEntity(readable(world, call, urn))),
  }),
};
