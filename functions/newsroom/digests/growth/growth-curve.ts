import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { countOf, readingsOf, timeOf } from '#functions/newsroom/digests/measured-posts.ts';
import { hoursOf, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { snapshotName } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';

const hour = 3_600_000;
/** Later than this after it was due, a reading tells little of when a post grew. */
const lateAfter = 48 * hour;

type Point = {
  /** Milliseconds of the epoch. */
  readonly at: number;
  /** All that the post had by then. */
  readonly value: number;
  readonly key: string | null;
  /** A reading that was due since the one before it was more than two days late. */
  readonly late: boolean;
};

/** What a post has come to over time. */
export type GrowthCurve = {
  readonly published: number;
  readonly points: readonly Point[];
  /** When the last age is read: what it grows by after that, nobody reads. */
  readonly end: number;
  /** Whether it may have grown after its newest reading: not when it is gone, or when the last age has been read. */
  readonly open: boolean;
};

const wasLate = (dues: readonly number[], from: number, until: number): boolean =>
  dues.some((due) => due > from && due <= until && until - due > lateAfter);

/**
 * The curve of a post's impressions. LinkedIn sometimes takes some back: what came before is then no more than what stands
 * now, so that the weeks add up to the lifetime.
 */
export const growthCurve = (
  facts: Pick<DigestFacts, 'snapshots' | 'now'>,
  { publication, publishedAt, state }: PublicationProjection,
): GrowthCurve | null => {
  if (publishedAt === null) return null;
  const published = Temporal.Instant.from(publishedAt).epochMilliseconds;
  const read = readingsOf(facts, publication)
    .flatMap((one) => {
      const value = countOf(one.impressions);
      return value === null ? [] : [{ at: timeOf(one), value, key: snapshotName(one) }];
    })
    .sort((a, b) => a.at - b.at);
  const points = [{ at: published, value: 0, key: null, late: false }] as Point[];
  const dues = measuredAges.map((age) => published + hoursOf(age) * hour);
  for (const [index, one] of read.entries()) {
    const before = points.at(-1)?.at ?? published;
    const value = Math.min(...read.slice(index).map((later) => later.value));
    points.push({ ...one, value, late: wasLate(dues, before, one.at) });
  }
  const end = dues.at(-1) ?? published;
  return { published, points, end, open: state === 'published' && (points.at(-1)?.at ?? 0) < end };
};

/** Most of a post's life is its first hours; on this scale it grows about evenly. */
const scale = ({ published }: GrowthCurve, instant: number): number =>
  Math.log1p(Math.max(0, instant - published) / (6 * hour));

/** What the post had come to at an instant; after its newest reading, what it had then. */
const valueAt = (curve: GrowthCurve, instant: number): number => {
  const next = curve.points.findIndex((point) => point.at >= instant);
  const [after, before] = [curve.points[next], curve.points[next - 1]];
  if (after === undefined) return curve.points.at(-1)?.value ?? 0;
  if (before === undefined) return 0;
  const [from, until] = [scale(curve, before.at), scale(curve, after.at)];
  const share = until > from ? (scale(curve, instant) - from) / (until - from) : 1;
  return before.value + share * (after.value - before.value);
};

export type Growth = {
  readonly growth: number;
  /** Some of it is placed by a reading that came late. */
  readonly estimated: boolean;
  /** It may have grown more: nobody has read it since. */
  readonly open: boolean;
  /** Nothing of it is known. */
  readonly unread: boolean;
  readonly keys: readonly string[];
};

/** What a post grew by in a span; null when it was not out yet, or has long been measured to its end. */
export const growthIn = (curve: GrowthCurve, from: number, until: number): Growth | null => {
  const newest = curve.points.at(-1)?.at ?? curve.published;
  if (curve.published >= until || (newest <= from && !(curve.open && from < curve.end))) return null;
  const start = Math.max(from, curve.published);
  const first = curve.points.findIndex((point) => point.at > start);
  const last = curve.points.findLastIndex((point) => point.at < until) + 1;
  const touching = first < 0 ? [] : curve.points.slice(first, last + 1);
  // Whole numbers of the curve, not of the span: spans that follow each other add up.
  const grown = Math.round(valueAt(curve, until)) - Math.round(valueAt(curve, start));
  return {
    growth: grown,
    estimated: touching.some((point) => point.late),
    open: curve.open && newest < until,
    unread: newest <= start,
    keys: [curve.points[first - 1], ...touching].flatMap((point) => point?.key ?? []),
  };
};
