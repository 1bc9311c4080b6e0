import { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { daysOf, noVisitsRead } from '#functions/newsroom/digests/job-ad-clicks.ts';
import { measuredPosts, timeOf } from '#functions/newsroom/digests/measured-posts.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { notYetRead, someUnread } from '#functions/newsroom/digests/unread-words.ts';

type Source = DigestView['sources'][number];

const linkedIn = (facts: DigestFacts, period: Period): Source => {
  const posts = measuredPosts(facts, period);
  const unread = posts.filter((post) => post.whole === null).length;
  const newest = facts.snapshots
    .filter((one) => one.impressions !== null && one.measuredAt !== null)
    .map((one) => timeOf(one))
    .reduce((latest, at) => (at <= facts.now.epochMilliseconds && at > latest ? at : latest), 0);
  const readAt = newest === 0 ? null : Temporal.Instant.fromEpochMilliseconds(newest).toString();
  const why = unread > 0 ? someUnread(unread, posts.length) : readAt === null ? notYetRead : null;
  return { name: channelWords('linkedin', facts.language), readAt, why };
};

const pages = ({ visits, settings, language }: DigestFacts, period: Period): Source => {
  const days = daysOf(period, settings.brand.timeZone);
  const newest = visits.flatMap(({ day, newest: at }) => (days.includes(day) ? [at] : [])).sort();
  const readAt = newest.at(-1) ?? null;
  return { name: channelWords('site', language), readAt, why: readAt === null ? noVisitsRead : null };
};

/** Where the numbers come from and when they were last read. Visits to our own pages are counted, and no reader is followed. */
export const numberSources = (facts: DigestFacts, period: Period): readonly Source[] => {
  const { linkedin, site } = facts.settings.channels;
  return [...(linkedin.on ? [linkedIn(facts, period)] : []), ...(site.on ? [pages(facts, period)] : [])];
};
