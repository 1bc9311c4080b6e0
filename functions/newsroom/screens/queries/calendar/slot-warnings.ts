import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { CalendarWarning } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { warningHints as hints } from '#functions/newsroom/screens/queries/calendar/warning-hints.ts';
import { factsOfStory, linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';

type Asked = { readonly facts: NewsroomFacts; readonly slot: SlotFacts };

const about = ({ facts, slot }: Asked): Pick<CalendarWarning, 'slot' | 'story'> => ({
  slot: slot.at,
  story: slot.story === null ? null : linkOf(facts.gathered.stories, slot.story),
});

type Told = Pick<CalendarWarning, 'message' | 'hint'>;
const told = (message: Text, hint: Text = hints.consent): Told => ({ message, hint });

/** The first permission of the story that will not hold at its slot. */
const consentWarning = (asked: Asked): readonly CalendarWarning[] => {
  const { facts, slot } = asked;
  const story = slot.story === null ? null : factsOfStory(facts.gathered.stories, slot.story);
  const refusals = (story?.people ?? []).flatMap(({ name, consent: id }): readonly Told[] => {
    const consent = facts.gathered.consents.get(id);
    if (consent === undefined)
      return [told({ sv: `Samtycket från ${name} finns inte.`, en: `The consent of ${name} does not exist.` })];
    const use = {
      images: (story?.images ?? 0) > 0,
      at: Temporal.Instant.from(slot.at),
      timeZone: timeZoneOf(facts),
    };
    const first = slot.channels.map((channel) => consentRefusal(consent, { ...use, channel })).find(Boolean);
    if (first) return [told(first.message)];
    const other = story?.words ? wordsRefusal(consent, story.words) : null;
    return other === null ? [] : [told(other.message, hints.words)];
  });
  return refusals.slice(0, 1).map((one) => ({ severity: 'error', ...about(asked), ...one }) as const);
};

const approvalWarning = (asked: Asked): readonly CalendarWarning[] => {
  const { facts, slot } = asked;
  const story = slot.story === null ? null : factsOfStory(facts.gathered.stories, slot.story);
  if (slot.story === null || (story?.folder === 'approved' && story.approval !== null && story.errors === 0)) return [];
  const message = {
    sv: 'Berättelsen är inte längre det som godkändes.',
    en: 'The story is no longer what was approved.',
  };
  return [{ severity: 'error', ...about(asked), message, hint: hints.review }];
};

/** What stands in the way of a slot that is still to come: a permission, else the approval. */
export const slotWarnings = (facts: NewsroomFacts, slot: SlotFacts): readonly CalendarWarning[] => {
  const asked = { facts, slot };
  const consent = consentWarning(asked);
  return consent.length > 0 ? consent : approvalWarning(asked);
};

/** A slot that passed without its story. */
export const missedWarning = (facts: NewsroomFacts, slot: SlotFacts): CalendarWarning => {
  const why = slot.reason;
  const message = { sv: `Gick inte ut. ${why.sv}`, en: `Did not go out. ${why.en}` };
  return { severity: 'warning', ...about({ facts, slot }), message, hint: hints.replanned };
};
