import { Temporal } from 'temporal-polyfill';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { compact } from '#functions/ground/ledger/compact.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { packedPrefixes } from '#functions/jobs/plan-campaigns.ts';
import { plansPrefix } from '#functions/publishing/campaigns/plan.ts';
import { dueAt, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { type Reading, readingOf } from '#functions/publishing/engagement/reading.ts';
import { dayKey, hourKey, monthKey, partitionOf } from '#functions/publishing/engagement/reading-key.ts';
import { parquetOf } from '#functions/publishing/engagement/reading-rows.ts';
import {
  type PublicationProjection,
  publicationProjectionKey,
} from '#functions/publishing/publications/ledger/publication-projection.ts';
import { dayVisitsKey, visitsPrefix } from '#functions/publishing/visits/day-visits.ts';
import { receiptPrefix, receiptsPrefix } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { drawFrom } from '#test/bench/digest/drawn.ts';
import { seeded } from '#test/bench/seeded.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { planned, settings } from '#test/newsroom/digests/some-digest-facts.ts';

/** The morning on which a digest of November is written, after the night in which the month's files were joined. */
export const scaleNow = Temporal.Instant.from('2026-12-01T05:00:00Z');
const days = 365;

export type ScaleWorld = Readonly<Record<'content' | 'records' | 'reports', ObjectStore>>;

const dayBefore = (ago: number): string =>
  scaleNow
    .subtract({ hours: 24 * ago })
    .toString()
    .slice(0, 10);

const readingsOf = (posts: readonly PublicationProjection[], random: ReturnType<typeof seeded>): readonly Reading[] => {
  const draw = drawFrom(random.next);
  return posts.flatMap((post, n) => {
    const whole = 1_500 * Math.exp(0.9 * draw.normal());
    const story = { unit: 'utbildning', values: { primary: `v${n % 8}`, values: [], by: 'person' as const } };
    return measuredAges.flatMap((age, step) => {
      const at = dueAt(post.publishedAt ?? '', age).add({ minutes: 5 });
      if (Temporal.Instant.compare(at, scaleNow) > 0) return [];
      const impressions = Math.round((whole * (step + 1)) / measuredAges.length);
      const counts = { impressions, clicks: draw.poisson(impressions * 0.03), likes: draw.poisson(impressions * 0.01) };
      return [readingOf(aSnapshot(post, { age, measuredAt: at.toString(), ...counts }), story)];
    });
  });
};

/** Months that are over in one file, the days of this one in theirs, the hours of today by themselves. */
const keepReadings = async (reports: ObjectStore, readings: readonly Reading[]): Promise<void> => {
  const [month, today] = [partitionOf(scaleNow.toString()), scaleNow.toString().slice(0, 10)];
  const files = Map.groupBy(readings, ({ measuredAt }) => {
    const at = measuredAt ?? '';
    const own = partitionOf(at);
    if (own !== month) return monthKey(own);
    return at.startsWith(today) ? hourKey(own, `${at.slice(0, 13)}-05-00-0000abcd`) : dayKey(own, at.slice(0, 10));
  });
  for (const [key, rows] of files) await reports.put(key, parquetOf(rows));
};

/** A year of so many posts, of a story each, with all that a digest reads, as the nightly planning has packed it. */
export const scaleWorld = async (posts: number): Promise<ScaleWorld> => {
  const [content, records, reports] = [memoryStore(), memoryStore(), memoryStore()];
  const random = seeded(22);
  const put = (store: ObjectStore, key: string, value: unknown) => store.put(key, JSON.stringify(value));
  const values = Array.from({ length: 8 }, (_, n) => ({ ...settings.values[n % 2], id: `v${n}` }));
  const { brand, organisation, channels } = settings;
  const files = { brand, organisation, channels, 'employer-values': { version: '1', values } };
  for (const [name, file] of Object.entries(files)) await put(content, `${name}.yaml`, file);
  for (let n = 0; n < 40; n += 1)
    await content.put(`consents/elsa-${n}.yaml`, consentFile({ person: `p-${String(n).padStart(4, '0')}` }));
  const projections = Array.from({ length: posts }, (_, n) =>
    aPublicationProjection({
      story: `berattelse-${String(n).padStart(6, '0')}`,
      publishedAt: scaleNow
        .subtract({ minutes: 60 + Math.floor(((n + random.next()) * days * 1_440) / posts) })
        .toString(),
    }),
  );
  for (const [n, post] of projections.entries()) {
    await put(reports, publicationProjectionKey(post.publication), post);
    const people = [{ name: 'Elsa', role: 'förskollärare', consent: `elsa-${n % 40}` }];
    const facts = { id: post.story, title: `Berättelse ${n}`, unit: 'utbildning', people };
    await put(
      reports,
      storyFactsKey(post.story),
      aStoryFacts({ ...facts, values: { primary: `v${n % 8}`, values: [], by: 'person' } }),
    );
  }
  await keepReadings(reports, readingsOf(projections, random));
  const byDay = Map.groupBy(projections, ({ publishedAt }) => (publishedAt ?? '').slice(0, 10));
  for (let ago = -28; ago < days; ago += 1) {
    const day = dayBefore(ago);
    const own = byDay.get(day) ?? [];
    const slots = own.map(({ publishedAt, story }) => planned(publishedAt ?? '', story));
    await put(reports, `plans/${day}.json`, { day, planned: slots });
    if (ago < 0) continue;
    const rows = own.slice(0, 40).map(({ story }) => ({ page: 'story', story, source: 'linkedin', raw: 9, people: 7 }));
    await put(reports, dayVisitsKey(day), { day, rows, lines: 900, newest: `${day}T22:00:00Z` });
  }
  for (const [n, { story, publication, channel, externalId }] of projections.slice(0, posts / 20).entries()) {
    const at = scaleNow.subtract({ hours: 20 * n }).toString();
    const receipt = {
      n: 0,
      kind: 'removed',
      at,
      by: 'x',
      story,
      reason: 'withdrawn',
      publication,
      channel,
      externalId,
    };
    await put(records, `${receiptPrefix(story)}/0.json`, { ...receipt, readBack: 'absent' });
  }
  for (const prefix of [...packedPrefixes, plansPrefix, visitsPrefix, receiptsPrefix])
    await compact({ reports }, prefix, prefix === receiptsPrefix ? records : reports);
  return { content, records, reports };
};
