import type { Text } from '#functions/ground/language/text.ts';

/** The rule that stands in the way of a pin, in words. */
export type PinBar = { readonly rule: string; readonly words: Text };

const bar = (rule: string, sv: string, en: string): PinBar => ({ rule, words: { sv, en } });

/** Every rule that can stand in the way of a pin. They are told alike in the plan, on the pin's line and to who pins. */
export const pinBars = {
  noSlot: (near: string | null): PinBar =>
    near === null
      ? bar('pin-no-slot', 'Kampanjen har ingen sådan tid.', 'The campaign has no such slot.')
      : bar(
          'pin-no-slot',
          `Kampanjen har ingen sådan tid. Närmast: ${near}.`,
          `The campaign has no such slot. Nearest: ${near}.`,
        ),
  skipped: (reason: string): PinBar =>
    bar('pin-skipped', `Tiden hoppas över: ${reason}`, `The slot is skipped: ${reason}`),
  quiet: (words: Text): PinBar => ({ rule: 'pin-quiet', words }),
  slotTaken: (story: string): PinBar =>
    bar('pin-slot-taken', `Tiden har redan ${story} fastnålad.`, `The slot has ${story} pinned already.`),
  storyTwice: (where: string, campaign: string): PinBar =>
    bar(
      'pin-story-twice',
      `Berättelsen är redan fastnålad ${where} i «${campaign}», och berättas en gång.`,
      `The story is pinned already ${where} in "${campaign}", and is told once.`,
    ),
  told: bar('pin-told', 'Berättelsen är redan berättad.', 'The story has been told already.'),
  notApproved: bar('pin-not-approved', 'Berättelsen är inte godkänd.', 'The story is not approved.'),
  channelsOff: (words: Text): PinBar => ({ rule: 'pin-channels-off', words }),
  weekFull: (most: number): PinBar =>
    bar(
      'pin-week-full',
      `Veckan har redan ${most} berättelser, som «perWeek» säger.`,
      `The week already has ${most} stories, as "perWeek" says.`,
    ),
  channelTaken: (words: Text): PinBar => ({ rule: 'pin-channel-taken', words }),
  outsidePick: bar(
    'pin-outside-pick',
    'Berättelsen är utanför kampanjens urval.',
    "The story is outside the campaign's pick.",
  ),
  // A plan asks that a consent holds some time after the slot as well.
  noConsent: bar(
    'pin-no-consent',
    'Samtycket gäller inte då, eller slutar strax efter.',
    'The consent does not hold then, or ends soon after.',
  ),
  personNear: bar('pin-person-near', 'Personen syns för nära den tiden.', 'The person is shown too near to that slot.'),
  unitNear: bar('pin-unit-near', 'Enheten syns för nära den tiden.', 'The unit is shown too near to that slot.'),
  alikeNear: bar(
    'pin-alike-near',
    'En berättelse som liknar den för mycket berättas för nära den tiden.',
    'A story too much like it is told too near to that slot.',
  ),
  halfPair: bar(
    'pin-half-pair',
    'Berättelsen hör ihop med en på det andra språket, som inte kan gå ut då.',
    'The story belongs with one in the other language, which can not go out then.',
  ),
} as const;
