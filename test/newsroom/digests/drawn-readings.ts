import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { dueAt, type MeasuredAge, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { type Snapshot, unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { type Draw, drawFrom } from '#test/bench/digest/drawn.ts';
import type { Seeded } from '#test/bench/seeded.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { campaign, settings, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const now = Temporal.Instant.from('2026-11-30T05:00:00Z');

/** All that a post had by an age, as it grows: most of it at once, and some of it taken back now and then. */
const countsAt = ({ chance }: Seeded, { poisson }: Draw, whole: number, hours: number): Partial<Snapshot> => {
  const share = Math.log1p(hours / 6) / Math.log1p(360);
  const impressions = Math.round(whole * share * (chance(0.05) ? 0.8 : 1));
  const clicks = poisson(impressions * 0.03);
  return {
    impressions: chance(0.03) ? null : impressions,
    clicks: chance(0.03) ? null : clicks,
    likes: chance(0.03) ? -1 : poisson(impressions * 0.02),
    comments: poisson(0.4),
    shares: poisson(0.2),
  };
};

/** How late an age was read: mostly minutes, sometimes after an outage of days, now and then never. */
const lateness = ({ below, chance }: Seeded): number | null =>
  chance(0.04) ? null : 60 + below(1_200) + (chance(0.06) ? below(9 * 86_400) : 0);

const attempts = (random: Seeded, post: PublicationProjection): readonly Snapshot[] => {
  const { chance, below } = random;
  const draw = drawFrom(random.next);
  const whole = Math.round(1_500 * Math.exp(0.9 * draw.normal()));
  const until = measuredAges.length - (chance(0.1) ? below(measuredAges.length) : 0);
  return measuredAges.slice(0, until).flatMap((age: MeasuredAge): readonly Snapshot[] => {
    const due = dueAt(post.publishedAt ?? '', age);
    const late = lateness(random);
    const missed = aSnapshot(post, { age, measuredAt: null, ...unreadMeasure('not-read-in-time') });
    if (late === null) return [missed];
    const at = due.add({ seconds: late });
    if (Temporal.Instant.compare(at, now) > 0) return [];
    const hours = Temporal.Instant.from(post.publishedAt ?? '').until(at, { largestUnit: 'hours' }).hours;
    const read = aSnapshot(post, { age, measuredAt: at.toString(), ...countsAt(random, draw, whole, hours) });
    if (!chance(0.1)) return [read];
    const failed = { ...unreadMeasure('statistics: http-429'), passes: true as const };
    return [aSnapshot(post, { age, measuredAt: at.subtract({ seconds: 30 }).toString(), ...failed }), read];
  });
};

/** The facts of a digest in which readings fail, come late, are corrected and are answered below zero. */
export const drawnReadings = (random: Seeded): DigestFacts => {
  const { below, chance, oneOf } = random;
  const values = settings.values.map(({ id }) => id);
  const stories = Array.from({ length: 12 }, (_, n) =>
    aStoryFacts({ id: `s${n}`, values: { primary: oneOf([...values, null]), values: [], by: 'person' } }),
  );
  const publications = Array.from({ length: 4 + below(40) }, (_, n) =>
    aPublicationProjection({
      story: `s${below(12)}`,
      campaign: oneOf(['hosten', 'sommaren']),
      publication: `p${n}`,
      publishedAt: now.subtract({ seconds: 3_600 + below(100 * 86_400) }).toString(),
      state: chance(0.9) ? 'published' : 'removed',
    }),
  );
  const goals = { impressions: 20_000, clicks: 400, reactions: 300, comments: 30, shares: 10 };
  return someDigestFacts({
    now,
    stories,
    publications,
    snapshots: publications.flatMap((post) => attempts(random, post)),
    campaigns: [campaign({ from: '2026-09-01', goals })],
  });
};
