import { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { nearestSlot } from '#functions/publishing/campaigns/nearest-slot.ts';
import type { RefusedPin } from '#functions/publishing/campaigns/pin-bar.ts';
import { isSameLocal } from '#functions/publishing/campaigns/skipped-slot.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { findingAt, type Told, told } from '#functions/publishing/campaigns/told-of.ts';

/** Where the story of a pin is none, that is told instead. */
const isUnknown = ({ bar }: RefusedPin, stories: ReadonlySet<string>, story: string): boolean =>
  bar.rule === 'pin-not-approved' && !stories.has(story);

const refused = ({ pin, bar }: RefusedPin): Told =>
  told(
    bar.rule,
    'warning',
    {
      sv: `${pin.story} går inte att hålla fastnålad ${pin.local.toString({ smallestUnit: 'minute' })}. ${bar.words.sv}`,
      en: `${pin.story} can not be kept pinned ${pin.local.toString({ smallestUnit: 'minute' })}. ${bar.words.en}`,
    },
    {
      sv: 'Nåla fast den på en annan tid, välj en annan berättelse eller ta bort raden.',
      en: 'Pin it to another slot, choose another story or remove the line.',
    },
  );

/** Pins that are not kept, each on its line of the file. */
export const pinFindings = (
  lined: readonly LinedCampaign[],
  pins: readonly RefusedPin[],
  stories: ReadonlySet<string>,
): readonly Finding[] =>
  pins.flatMap((one) => {
    const file = lined.find(({ campaign }) => campaign.id === one.pin.campaign.id);
    if (file === undefined || isUnknown(one, stories, one.pin.story)) return [];
    return [findingAt(file, ['pinned', one.pin.index], refused(one))];
  });

const noSuchSlot = (slot: string, near: string | null): Told =>
  told(
    'skip-no-slot',
    'warning',
    {
      sv: `Kampanjen har ingen tid ${slot}, så inget hoppas över.`,
      en: `The campaign has no slot ${slot}, so nothing is skipped.`,
    },
    near === null
      ? { sv: 'Rätta tiden, eller ta bort raden.', en: 'Mend the slot, or remove the line.' }
      : {
          sv: `Närmast: ${near}. Rätta tiden, eller ta bort raden.`,
          en: `Nearest: ${near}. Mend the slot, or remove the line.`,
        },
  );

const skippedTwice = told(
  'skip-twice',
  'warning',
  { sv: 'Tiden hoppas redan över på en rad ovanför.', en: 'The slot is skipped on a line above already.' },
  { sv: 'Ta bort den ena.', en: 'Remove one of them.' },
);

/** Skips of slots to come that skip nothing, or say it twice. */
export const skipFindings = (lined: LinedCampaign, now: Temporal.Instant): readonly Finding[] => {
  const { campaign } = lined;
  return campaign.skipped.flatMap(({ slot }, n): readonly Finding[] => {
    const local = Temporal.PlainDateTime.from(slot);
    const day = local.toPlainDate();
    if (Temporal.Instant.compare(local.toZonedDateTime(campaign.timeZone).toInstant(), now) <= 0) return [];
    if (!slotsOf(campaign, day, day).some((one) => one.local.equals(local)))
      return [findingAt(lined, ['skipped', n], noSuchSlot(slot, nearestSlot(campaign, local)))];
    const first = campaign.skipped.findIndex((one) => isSameLocal(one.slot, slot));
    return first === n ? [] : [findingAt(lined, ['skipped', n], skippedTwice)];
  });
};
