import { Temporal } from 'temporal-polyfill';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { calendarWarnings } from '#functions/newsroom/screens/queries/calendar/calendar-warnings.ts';
import { healthOf } from '#functions/newsroom/screens/queries/calendar/health-of.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';

/** What fails later is the calendar's to tell. */
const soon = { hours: 14 * 24 } as const;

type AheadNeed = Extract<Need, { kind: 'ahead' }>;

/** What will stop or spoil something that is planned within two weeks, unless another need says so already. */
export const aheadNeeds = (
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
  told: readonly Need[],
): readonly AheadNeed[] => {
  const last = facts.now.add(soon);
  const ends = new Set(told.flatMap((need) => (need.kind === 'consent-ends' ? [need.story.id] : [])));
  const tellsAccess = told.some(({ kind }) => kind === 'access-ends');
  const tellsEmpty = told.some(({ kind }) => kind === 'empty-slot');
  return calendarWarnings(facts, slots, healthOf(facts, slots)).flatMap((one): readonly AheadNeed[] => {
    const { cause, severity, slot, story, campaign = null, instead = null, message, hint } = one;
    // What failed already is a need of its own, and so is a file that can't be used.
    if (cause === undefined || severity === 'info' || (cause === 'file' && severity === 'error')) return [];
    if (slot !== null && Temporal.Instant.compare(slot, last) > 0) return [];
    if (cause === 'access' && tellsAccess) return [];
    if (cause === 'empty-slot' && tellsEmpty) return [];
    if ((cause === 'consent' || cause === 'consent-margin') && ends.has(story?.id ?? '')) return [];
    return [{ kind: 'ahead', severity, campaign, slot, about: story, instead, message, hint }];
  });
};
