import { requireAdministrator } from '../access/permissions.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { wholePage } from '../wire/paging.ts';
import type { Answer, Call, Resource } from '../wire/resource.ts';
import { followerGain, followersAt } from './followers.ts';
import { organizationOf } from './share-statistics.ts';
import { buckets, readTimeIntervals, type TimeRange } from './time-intervals.ts';

const day = 86_400_000;

const counts = (organicFollowerCount: number) => ({ organicFollowerCount, paidFollowerCount: 0 });

/** The seven facets, each with what a Swedish city would see first. They need not add up to the total. */
const facets = (world: SandboxWorld, organizationalEntity: string): Readonly<Record<string, unknown>> => {
  const part = (share: number) => ({ followerCounts: counts(Math.floor(followersAt(world) * share)) });
  const employees = { associationType: 'EMPLOYEE', followerCounts: counts(Math.floor(followersAt(world) * 0.21)) };
  return {
    organizationalEntity,
    followerCountsByAssociationType: [employees],
    followerCountsByGeoCountry: [{ geo: 'urn:li:geo:105117694', ...part(0.87) }],
    followerCountsByGeo: [],
    followerCountsByFunction: [{ function: 'urn:li:function:7', ...part(0.16) }],
    followerCountsByIndustry: [{ industry: 'urn:li:industry:75', ...part(0.24) }],
    followerCountsBySeniority: [{ seniority: 'urn:li:seniority:3', ...part(0.41) }],
    followerCountsByStaffCountRange: [{ staffCountRange: 'SIZE_10001_OR_MORE', ...part(0.33) }],
  };
};

const gained = (world: SandboxWorld, { start, end }: TimeRange): number => {
  let sum = 0;
  for (let at = start; at < end; at += day) sum += followerGain(world.seed, at);
  return sum;
};

/** Gains reach until the day before yesterday; later days are missing. */
const gains = (world: SandboxWorld, call: Call, organizationalEntity: string): readonly unknown[] => {
  const intervals = call.query.get('timeIntervals');
  if (intervals === undefined) return [facets(world, organizationalEntity)];
  const { range, granularity } = readTimeIntervals(intervals, ['DAY', 'WEEK', 'MONTH'], world.now());
  const today = Math.floor(world.now() / day) * day;
  return buckets(range, granularity, world.now())
    .filter(({ end }) => end <= today - day)
    .map((timeRange) => ({
      organizationalEntity,
      timeRange,
      followerGains: { organicFollowerGain: gained(world, timeRange), paidFollowerGain: 0 },
    }));
};

const answer = (world: SandboxWorld, call: Call): Answer => ({
  status: 200,
  body: wholePage(gains(world, call, organizationOf(call))),
});

export const followerStatisticsResource: Resource = {
  name: 'organizationalEntityFollowerStatistics',
  operations: {
    'FINDER-organizationalEntity': {
      parameters: ['organizationalEntity', 'timeIntervals', 'count', 'start'],
      permit: (_world, call) =>
        requireAdministrator(call, 'organizationalEntityFollowerStatistics', organizationOf(call)),
      answer,
    },
  },
};
