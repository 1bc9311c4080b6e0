import type { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { type GrowthCurve, growthCurve, growthIn } from '#functions/newsroom/digests/growth/growth-curve.ts';
import { type Period, weekText } from '#functions/newsroom/digests/period.ts';
import { type SummedFigure, summedFigure, unknownSum } from '#functions/newsroom/digests/sourced-figure.ts';

/** A line of fewer weeks shows no course. */
const fewestWeeks = 6;

type Week = Pick<Period, 'from' | 'until'> & { readonly week: string };
/** A week's sum. `estimated`: some of it is placed by readings that came late. `least`: posts grew on, and nobody has read it. */
export type WeekImpressions = SummedFigure & { readonly estimated: boolean };

/** The ISO weeks that a period touches, with as many before that there are six. */
export const shownWeeks = (period: Period, timeZone: string): readonly Week[] => {
  const mondayOf = (instant: Temporal.Instant): Temporal.PlainDate => {
    const day = instant.toZonedDateTimeISO(timeZone).toPlainDate();
    return day.subtract({ days: day.dayOfWeek - 1 });
  };
  const last = mondayOf(period.until.subtract({ nanoseconds: 1 }));
  const own = mondayOf(period.from).until(last, { largestUnit: 'week' }).weeks + 1;
  const count = Math.max(own, fewestWeeks);
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant();
  return Array.from({ length: count }, (_, index) => {
    const monday = last.subtract({ weeks: count - 1 - index });
    return { week: weekText(monday), from: start(monday), until: start(monday.add({ weeks: 1 })) };
  });
};

const formula = 'impressions-by-week';

const nothingOut: Text = { sv: 'Inget var ute den veckan.', en: 'Nothing was out that week.' };
const notRead: Text = { sv: 'Inga siffror har lästs för den veckan.', en: 'No numbers have been read for that week.' };
const readOn = (count: number): Text => ({
  sv: `${count} inlägg kan ha fått fler visningar sedan de lästes.`,
  en: `${count} ${count === 1 ? 'post' : 'posts'} may have been seen more since ${count === 1 ? 'it was' : 'they were'} read.`,
});

const figureOf = (curves: readonly GrowthCurve[], { from, until }: Week, now: Temporal.Instant): WeekImpressions => {
  const end = Math.min(until.epochMilliseconds, now.epochMilliseconds);
  const begun = from.epochMilliseconds < end;
  const grown = begun ? curves.flatMap((curve) => growthIn(curve, from.epochMilliseconds, end) ?? []) : [];
  const known = grown.filter(({ unread }) => !unread);
  if (known.length === 0) {
    const why = grown.length === 0 ? nothingOut : notRead;
    return { ...unknownSum(formula, why), estimated: false };
  }
  const open = grown.filter((one) => one.open).length;
  const sum = known.reduce((total, { growth }) => total + growth, 0);
  const keys = known.flatMap((one) => one.keys);
  return {
    ...summedFigure(formula, sum, keys, open > 0 ? readOn(open) : null),
    estimated: known.some(({ estimated }) => estimated),
  };
};

/** How often all posts were seen, week by week; a week that could not be read is unknown, never zero. */
export const impressionsByWeek = (facts: DigestFacts, period: Period) => {
  const curves = facts.publications
    .filter(({ channel, vacancy }) => channel === 'linkedin' && vacancy === null)
    .flatMap((projection) => growthCurve(facts, projection) ?? []);
  return shownWeeks(period, facts.settings.brand.timeZone).map((week) => ({
    week: week.week,
    impressions: figureOf(curves, week, facts.now),
  }));
};
