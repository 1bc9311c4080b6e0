import { Temporal } from 'temporal-polyfill';
import { notMeasured } from '#functions/digests/decision-numbers.ts';
import type { DigestFacts } from '#functions/digests/digest-facts.ts';
import { measuredPosts } from '#functions/digests/measured-posts.ts';
import type { DigestView } from '#functions/digests/page/digest-view.ts';
import type { Period } from '#functions/digests/period.ts';
import { notYetRead, someUnread } from '#functions/digests/unread-words.ts';
import { channelWords } from '#functions/newsroom/channel-words.ts';

type Source = DigestView['sources'][number];

const linkedIn = (facts: DigestFacts, period: Period): Source => {
  const posts = measuredPosts(facts, period);
  const unread = posts.filter((post) => post.impressions === null || post.engagements === null).length;
  const read = facts.snapshots
    .filter((one) => one.impressions !== null)
    .flatMap((one) => one.measuredAt ?? [])
    .filter((at) => Temporal.Instant.compare(at, facts.now) <= 0)
    .sort(Temporal.Instant.compare);
  const readAt = read.at(-1) ?? null;
  const why = unread > 0 ? someUnread(unread, posts.length) : readAt === null ? notYetRead : null;
  return { name: channelWords('linkedin', facts.language), readAt, why };
};

/** Where the numbers come from and when they were last read. Visits to our own pages are not counted: no reader is followed. */
export const numberSources = (facts: DigestFacts, period: Period): readonly Source[] => {
  const { linkedin, jobBoards } = facts.settings.channels;
  return [
    ...(linkedin.on ? [linkedIn(facts, period)] : []),
    ...(Object.values(jobBoards).some((board) => board?.on)
      ? [{ name: channelWords('job-boards', facts.language), readAt: null, why: notMeasured }]
      : []),
  ];
};
