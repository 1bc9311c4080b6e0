import type { Text } from '#functions/ground/language/text.ts';
import { countOf, type MeasuredPost } from '#functions/newsroom/digests/measured-posts.ts';
import { dayWords, localDay } from '#functions/newsroom/page-kit/date-words.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';

const isGone = (unread: string | null): boolean => unread !== null && /(^|[ :])gone($|;)/.test(unread);

/** What failed since, in words. */
const since = (unread: string | null): Text =>
  isGone(unread)
    ? { sv: 'inlägget är borta sedan dess', en: 'the post is gone since then' }
    : {
        sv: `det har inte gått att läsa sedan dess (${unread ?? '?'})`,
        en: `it could not be read since then (${unread ?? '?'})`,
      };

/** The number that LinkedIn gave before, where it has taken some of it back. */
const takenBack = ({ attempts, reading }: MeasuredPost): number | null => {
  const known = attempts.flatMap((one) => countOf(one.impressions) ?? []);
  const most = Math.max(0, ...known);
  return reading !== null && most > (countOf(reading.impressions) ?? 0) ? most : null;
};

/** What there is to say of a known number: that it is old and why, or that LinkedIn has corrected it. Null: nothing. */
export const readingNote = (post: MeasuredPost, timeZone: string): Text | null => {
  const { attempts, reading } = post;
  if (reading === null || reading.measuredAt === null) return null;
  const last = attempts.at(-1);
  const day = localDay(reading.measuredAt, timeZone);
  const before = takenBack(post);
  const old = last !== undefined && last !== reading && countOf(last.impressions) === null;
  const parts = (language: 'sv' | 'en'): readonly string[] => {
    const read = language === 'sv' ? 'Läst' : 'Read';
    const corrected = language === 'sv' ? 'LinkedIn har rättat det från' : 'LinkedIn has corrected it from';
    return [
      ...(old ? [`${read} ${dayWords(day, language)}; ${since(last.unread)[language]}.`] : []),
      ...(before === null ? [] : [`${corrected} ${countWords(before, language)}.`]),
    ];
  };
  return old || before !== null ? { sv: parts('sv').join(' '), en: parts('en').join(' ') } : null;
};
