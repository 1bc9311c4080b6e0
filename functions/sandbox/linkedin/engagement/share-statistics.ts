import { parameterDenied } from '../access/access-refusals.ts';
import { isOrganization, requireAdministrator } from '../access/permissions.ts';
import { urnTypeWrong } from '../posts/content-refusals.ts';
import type { SandboxPost } from '../posts/sandbox-post.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { illegalArgument } from '../wire/gateway-refusals.ts';
import { wholePage } from '../wire/paging.ts';
import type { Answer, Call, Resource } from '../wire/resource.ts';
import { texts } from '../wire/restli-value.ts';
import { isActive, pageEngagement, postEngagement, totalShareStatistics } from './share-totals.ts';
import { buckets, readTimeIntervals } from './time-intervals.ts';

const lists = { shares: 'share', ugcPosts: 'ugcPost' } as const;

export const organizationOf = (call: Call): string => {
  const organization = call.query.get('organizationalEntity');
  if (typeof organization !== 'string' || !isOrganization(organization)) {
    throw illegalArgument('organizationalEntity must be an organization URN');
  }
  return organization;
};

const asked = (world: SandboxWorld, call: Call, list: 'shares' | 'ugcPosts', owner: string): readonly SandboxPost[] =>
  texts(call.query.get(list)).map((urn, index) => {
    const field = `${list}[${index}]`;
    if (!urn.startsWith(`urn:li:${lists[list]}:`)) throw urnTypeWrong(field, urn, `urn:li:${lists[list]}`);
    const post = world.state.posts.find(({ id }) => id === urn);
    if (post === undefined || post.author !== owner) throw parameterDenied(field);
    return post;
  });

/** Lifetime per post. A post without activity, and a deleted one, is absent. */
const perPost = (world: SandboxWorld, call: Call, organizationalEntity: string, at: number): readonly unknown[] =>
  (['shares', 'ugcPosts'] as const).flatMap((list) =>
    asked(world, call, list, organizationalEntity).flatMap((post) => {
      const counts = postEngagement(world, post, at);
      if (post.deletedAt !== null || !isActive(counts)) return [];
      const totals = totalShareStatistics(counts, world.faults.settings());
      return [{ organizationalEntity, [lists[list]]: post.id, totalShareStatistics: totals }];
    }),
  );

const perPage = (world: SandboxWorld, call: Call, organizationalEntity: string, at: number): readonly unknown[] => {
  const posts = world.state.posts.filter(({ author }) => author === organizationalEntity);
  const settings = world.faults.settings();
  const intervals = call.query.get('timeIntervals');
  if (intervals === undefined) {
    const totals = totalShareStatistics(pageEngagement(world, posts, null, at), settings);
    return [{ organizationalEntity, totalShareStatistics: totals }];
  }
  const { range, granularity } = readTimeIntervals(intervals, ['DAY', 'MONTH'], world.now());
  return buckets(range, granularity, world.now()).map((timeRange) => {
    const until = Math.min(timeRange.end, at);
    const counts = pageEngagement(world, posts, Math.min(timeRange.start, until), until);
    const { uniqueImpressionsCount, ...totals } = totalShareStatistics(counts, settings);
    const unique = granularity === 'DAY' ? {} : { uniqueImpressionsCount };
    return { organizationalEntity, timeRange, totalShareStatistics: { ...unique, ...totals } };
  });
};

const answer = (world: SandboxWorld, call: Call): Answer => {
  const organization = organizationOf(call);
  const posts = call.query.has('shares') || call.query.has('ugcPosts');
  const timed = call.query.has('timeIntervals');
  if (posts && timed && world.faults.settings().timedPostStatistics === 'refuse') {
    throw illegalArgument('Time-bound statistics is not supported for specific share queries');
  }
  const at = world.now() - world.faults.settings().statisticsLagMs;
  const read = posts ? perPost : perPage;
  return { status: 200, body: wholePage(read(world, call, organization, at)) };
};

export const shareStatisticsResource: Resource = {
  name: 'organizationalEntityShareStatistics',
  operations: {
    'FINDER-organizationalEntity': {
      parameters: ['organizationalEntity', 'shares', 'ugcPosts', 'timeIntervals', 'count', 'start'],
      permit: (_world, call) => requireAdministrator(call, 'organizationalEntityShareStatistics', organizationOf(call)),
      answer,
    },
  },
};
