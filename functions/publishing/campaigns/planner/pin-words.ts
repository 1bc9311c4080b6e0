import type { Text } from '#functions/ground/language/text.ts';
import type { PinBar } from '#functions/publishing/campaigns/planner/kept-slots.ts';
import { barred } from '#functions/publishing/campaigns/planner/plan-board.ts';

/** The rule that stands in a pin's way, within a sentence. */
export const pinBarWords = (why: PinBar): Text => words[why];

const words: Readonly<Record<PinBar, Text>> = {
  [barred.free]: { sv: 'inget står i vägen', en: 'nothing stands in its way' },
  [barred.told]: { sv: 'den har redan berättats', en: 'it has been told already' },
  [barred.unwanted]: { sv: 'den är utanför kampanjens urval', en: "it is outside the campaign's pick" },
  [barred.incomplete]: { sv: 'den andra språkversionen är inte klar', en: 'the other language version is not ready' },
  [barred.reserved]: { sv: 'den är fastnålad på en senare tid', en: 'it is pinned to a later slot' },
  [barred.consent]: { sv: 'samtycket räcker inte till den tiden', en: 'the consent does not reach that time' },
  [barred.person]: { sv: 'en person i den syns för nära', en: 'a person in it is shown too near' },
  [barred.unit]: { sv: 'dess enhet syns för nära', en: 'its unit is shown too near' },
  [barred.alike]: { sv: 'den liknar en annan för mycket', en: 'it is too much like another' },
  [barred.elsewhere]: { sv: 'den är fastnålad på en annan tid', en: 'it is pinned to another slot' },
  [barred.channel]: { sv: 'kanalen är upptagen vid den tiden', en: 'the channel is taken at that time' },
  closed: { sv: 'tiden är stängd', en: 'the slot is closed' },
  'week-full': { sv: 'veckan är full', en: 'the week is full' },
  'slot-taken': { sv: 'en annan är fastnålad på samma tid', en: 'another is pinned to the same slot' },
  'not-approved': { sv: 'den är inte godkänd', en: 'it is not approved' },
};
