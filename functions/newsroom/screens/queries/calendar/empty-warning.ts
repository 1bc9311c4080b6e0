import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { dayWords, localDay, weekdayWords } from '#functions/newsroom/page-kit/date-words.ts';
import { capital, listWords, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { CalendarWarning } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { warningHints } from '#functions/newsroom/screens/queries/calendar/warning-hints.ts';

const days = (slots: readonly SlotFacts[], timeZone: string, language: Language): string => {
  const named = slots.map(({ at }) => localDay(at, timeZone));
  return listWords(
    [...new Set(named.map((day) => `${weekdayWords(day, language)} ${dayWords(day, language)}`))],
    language,
  );
};

const several = (slots: readonly SlotFacts[], timeZone: string): Text => {
  const count = slots.length;
  return {
    sv: `${capital(spelled(count, 'sv'))} platser är tomma: ${days(slots, timeZone, 'sv')}.`,
    en: `${capital(spelled(count, 'en'))} slots are empty: ${days(slots, timeZone, 'en')}.`,
  };
};

/** Coming slots that no story fits, as one warning: a person mends them all by the same deed. */
export const emptyWarning = (slots: readonly SlotFacts[], timeZone: string): readonly CalendarWarning[] => {
  const [first, ...more] = slots;
  if (first === undefined) return [];
  const message = more.length === 0 ? first.reason : several(slots, timeZone);
  const slot = more.length === 0 ? first.at : null;
  return [{ severity: 'warning', slot, story: null, message, hint: warningHints.approve }];
};
