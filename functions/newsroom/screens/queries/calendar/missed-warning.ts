import type { CalendarWarning } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { warningHints } from '#functions/newsroom/screens/queries/calendar/warning-hints.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';

/** A slot that passed without its story. */
export const missedWarning = (facts: NewsroomFacts, { at, story, reason }: SlotFacts): CalendarWarning => ({
  severity: 'warning',
  slot: at,
  story: story === null ? null : linkOf(facts.gathered.stories, story),
  message: { sv: `Gick inte ut. ${reason.sv}`, en: `Did not go out. ${reason.en}` },
  hint: warningHints.replanned,
});
