import { methodDenied } from '../access/access-refusals.ts';
import { mayPublishAs, requireScope } from '../access/permissions.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { illegalArgument } from '../wire/gateway-refusals.ts';
import { page, pageOf } from '../wire/paging.ts';
import type { Answer, Call, Operation } from '../wire/resource.ts';
import { postEntity } from './read-post.ts';
import type { SandboxPost } from './sandbox-post.ts';

const order = (sortBy: string): ((one: SandboxPost, other: SandboxPost) => number) => {
  if (sortBy === 'CREATED') return (one, other) => other.createdAt - one.createdAt || (other.id > one.id ? 1 : -1);
  if (sortBy === 'LAST_MODIFIED') return (one, other) => other.lastModifiedAt - one.lastModifiedAt;
  throw illegalArgument('sortBy is CREATED or LAST_MODIFIED');
};

const answer = (world: SandboxWorld, call: Call): Answer => {
  const author = call.query.get('author');
  const visibleFrom = world.now() - world.faults.settings().finderDelayMs;
  const sorted = world.state.posts
    .filter((post) => post.author === author && post.deletedAt === null && !post.hidden)
    .filter((post) => post.createdAt <= visibleFrom)
    .toSorted(order(String(call.query.get('sortBy') ?? 'LAST_MODIFIED')));
  return { status: 200, body: page(sorted.map(postEntity), pageOf(call, 100)) };
};

/** `q=author`: newest first, no filter by date; a new post may be late in it. */
export const findPosts: Operation = {
  parameters: ['author', 'count', 'start', 'sortBy', 'viewContext', 'isDsc'],
  permit: (_world, call) => {
    requireScope(call, 'partnerApiPostsExternal', 'r_organization_social', 'r_member_social');
    const author = call.query.get('author');
    if (typeof author !== 'string' || !author.startsWith('urn:li:')) throw illegalArgument('author must be a URN');
    if (!mayPublishAs(call.token, author)) {
      throw methodDenied(`partnerApiPostsExternal.${call.method}`, call.version);
    }
  },
  answer,
};
