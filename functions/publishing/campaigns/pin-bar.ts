import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { nearestSlot } from '#functions/publishing/campaigns/nearest-slot.ts';
import { type PinBar, pinBars } from '#functions/publishing/campaigns/pin-words.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** A pin of a campaign, by its place in the file's list, with the slot that it names. */
export type PlacedPin = {
  readonly campaign: Campaign;
  readonly index: number;
  readonly story: string;
  readonly local: Temporal.PlainDateTime;
  readonly instant: Temporal.Instant;
};

/** A pin that is not kept, and the rule that stood in its way. */
export type RefusedPin = { readonly pin: PlacedPin; readonly bar: PinBar };

const pinAt = (campaign: Campaign, { slot, story }: Campaign['pinned'][number], index: number): PlacedPin => {
  const local = Temporal.PlainDateTime.from(slot);
  return { campaign, index, story, local, instant: local.toZonedDateTime(campaign.timeZone).toInstant() };
};

const before = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const inOrder = (a: PlacedPin, b: PlacedPin): number =>
  Temporal.Instant.compare(a.instant, b.instant) || before(a.campaign.id, b.campaign.id) || a.index - b.index;

/** Every pin of a slot to come, in the order in which they are kept: by time, campaign and line. */
export const pinsToCome = ({ campaigns, from }: Pick<PlanFacts, 'campaigns' | 'from'>): readonly PlacedPin[] =>
  campaigns
    .flatMap((campaign) => campaign.pinned.map((pin, index) => pinAt(campaign, pin, index)))
    .filter(({ instant }) => Temporal.Instant.compare(instant, from) > 0)
    .sort(inOrder);

const isAt = (pin: PlacedPin, other: PlacedPin): boolean =>
  pin.campaign.id === other.campaign.id && pin.local.equals(other.local);

/** What the files alone say against a pin, beside the pins kept before it; null when they say nothing. */
export const pinBarInFile = (
  { calendar }: Pick<PlanFacts, 'calendar'>,
  pin: PlacedPin,
  kept: readonly PlacedPin[],
): PinBar | null => {
  const { campaign, local, story } = pin;
  const day = local.toPlainDate();
  if (!slotsOf(campaign, day, day).some((slot) => slot.local.equals(local)))
    return pinBars.noSlot(nearestSlot(campaign, local));
  const skip = skippedSlot(campaign, local.toString());
  if (skip !== null) return pinBars.skipped(skip.reason);
  const quiet = quietReason(calendar, day);
  if (quiet !== null) return pinBars.quiet(quiet.text);
  const own = kept.find((other) => isAt(pin, other));
  if (own !== undefined) return pinBars.slotTaken(own.story);
  const other = kept.find((one) => one.story === story);
  if (other === undefined) return null;
  return pinBars.storyTwice(other.local.toString({ smallestUnit: 'minute' }), other.campaign.name);
};
