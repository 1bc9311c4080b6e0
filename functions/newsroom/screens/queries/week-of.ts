import type { FrontDay, FrontSlot } from '#functions/newsroom/screens/front/front-view.ts';
import { calendarSlot } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { type NewsroomFacts, timeZoneOf, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

const frontSlot = (slot: SlotFacts, facts: NewsroomFacts): FrontSlot => {
  const { at, campaign, story, picture, reason } = calendarSlot(slot, facts);
  return { at, campaign, story, picture, reason: story === null ? reason : null };
};

/** Today and the six days after it. What did not go out is told among the needs, not here. */
export const weekOf = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly FrontDay[] => {
  const today = todayOf(facts);
  return Array.from({ length: 7 }, (_, index) => {
    const day = today.add({ days: index });
    return {
      day: day.toString(),
      slots: slots
        .filter((slot) => slot.state !== 'missed' && localDayOf(slot.at, timeZoneOf(facts)).equals(day))
        .map((slot) => frontSlot(slot, facts)),
      quiet: quietReason(facts.gathered.settings.calendar, day)?.text ?? null,
    };
  });
};
