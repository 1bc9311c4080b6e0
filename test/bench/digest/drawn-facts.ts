import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { drawFrom, drawnPosts } from '#test/bench/digest/drawn.ts';
import type { Seeded } from '#test/bench/seeded.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { campaign, planned, settings, someDigestFacts, zone } from '#test/newsroom/digests/some-digest-facts.ts';

/** A year of instants at which a digest may be written: any hour of any day, holidays and summer time among them. */
const someNow = ({ below }: Seeded): Temporal.Instant =>
  Temporal.Instant.from('2026-03-02T05:00:00Z').add({ hours: below(365 * 24) });

const someConsents = ({ below, chance }: Seeded, now: Temporal.Instant): DigestFacts['consents'] =>
  new Map(
    Array.from({ length: 4 }, (_, n) => {
      const until = now
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .add({ days: below(80) - 10 })
        .toString();
      const consent = Consent.parse({
        person: `p-${n}`,
        displayName: ['Elsa', 'Omar', 'Amina', 'Kim'][n],
        legalBasis: 'consent',
        channels: ['linkedin'],
        from: '2026-01-01',
        until,
        ...(chance(0.2) ? { withdrawnAt: '2026-02-01' } : {}),
      });
      return [`c${n}`, consent] as const;
    }),
  );

/** Slots of the weeks around now, in some of which a story stands. */
const somePlans = ({ chance, below }: Seeded, now: Temporal.Instant): DigestFacts['plans'] => {
  const filled = [0, 0.5, 1][below(3)] ?? 0;
  const days = chance(0.9) ? 56 : 28;
  return Array.from({ length: days }, (_, day) => now.add({ hours: (day - 28) * 24 + 3 })).flatMap((instant) => {
    const at = instant.toString({ smallestUnit: 'second' });
    if (!chance(0.3)) return [];
    return [{ day: at.slice(0, 10), planned: [planned(at, chance(filled) ? `s${below(4)}` : null)] }];
  });
};

/** The facts of a whole digest, drawn: stories, posts and their readings, slots, permissions, quiet days. */
export const drawnFacts = (random: Seeded): DigestFacts => {
  const { below, chance } = random;
  const now = someNow(random);
  const draw = drawFrom(random.next);
  const stories = Array.from({ length: 4 }, (_, n) =>
    aStoryFacts({ id: `s${n}`, people: [{ name: 'x', role: 'y', consent: `c${n}` }] }),
  );
  const publications = Array.from({ length: below(30) }, (_, n) =>
    aPublicationProjection({
      story: n < 4 ? `s${n}` : `old${n}`,
      publishedAt: now.subtract({ hours: 1 + below(60 * 24) }).toString(),
      state: chance(0.8) ? 'published' : 'removed',
    }),
  );
  const snapshots = publications.flatMap((projection) => {
    const [post] = drawnPosts(draw, 1);
    const counts = { clicks: post?.engagements ?? 0, likes: 0, comments: 0, shares: 0 };
    return [aSnapshot(projection, { age: 'P1D', impressions: post?.impressions ?? 0, ...counts })];
  });
  const quiet = [{ from: '2026-12-23', until: '2027-01-02', reason: 'Jul' }];
  return someDigestFacts({
    now,
    stories,
    publications,
    snapshots,
    plans: somePlans(random, now),
    consents: someConsents(random, now),
    campaigns: chance(0.5) ? [campaign({ perWeek: 1 + below(2), from: '2026-01-05', until: '2027-06-01' })] : [],
    settings: { ...settings, calendar: { holidays: 'SE', quiet, elections: [] } },
  });
};
