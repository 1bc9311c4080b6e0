import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { type Candidate, personsOf } from '#functions/publishing/campaigns/candidate.ts';
import { type Hindrance, hindrance } from '#functions/publishing/campaigns/eligible.ts';
import { nearestSlot } from '#functions/publishing/campaigns/nearest-slot.ts';
import { channelTaken } from '#functions/publishing/campaigns/pace.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { type Slot, slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** The rule that stands in the way of a pin, in words. */
export type PinBar = { readonly rule: string; readonly words: Text };

/** A pin of a campaign, by its place in the file's list, with the slot that it names. */
export type PlacedPin = {
  readonly campaign: Campaign;
  readonly index: number;
  readonly story: string;
  readonly local: Temporal.PlainDateTime;
  readonly instant: Temporal.Instant;
};

/** What pins before this one have taken. */
export type TakenByPins = { readonly pins: readonly PlacedPin[]; readonly history: readonly PublicationHistory[] };

const bar = (rule: string, sv: string, en: string): PinBar => ({ rule, words: { sv, en } });

const hindrances: Readonly<Record<Exclude<Hindrance, 'pinned-later'>, PinBar>> = {
  'already-told': bar('pin-told', 'Berättelsen är redan berättad.', 'The story has been told already.'),
  'not-wanted': bar(
    'pin-outside-pick',
    'Berättelsen är utanför kampanjens urval.',
    "The story is outside the campaign's pick.",
  ),
  'no-consent': bar('pin-no-consent', 'Samtycket gäller inte då.', 'The consent does not hold then.'),
  'same-person': bar(
    'pin-person-near',
    'Personen syns för nära den tiden.',
    'The person is shown too near to that slot.',
  ),
  'same-unit': bar('pin-unit-near', 'Enheten syns för nära den tiden.', 'The unit is shown too near to that slot.'),
  'pair-incomplete': bar(
    'pin-half-pair',
    'Berättelsen hör ihop med en på det andra språket, som inte kan gå ut då.',
    'The story belongs with one in the other language, which can not go out then.',
  ),
};

export const pinAt = (campaign: Campaign, { slot, story }: Campaign['pinned'][number], index: number): PlacedPin => {
  const local = Temporal.PlainDateTime.from(slot);
  return { campaign, index, story, local, instant: local.toZonedDateTime(campaign.timeZone).toInstant() };
};

const isAt = (pin: PlacedPin, other: PlacedPin): boolean =>
  pin.campaign.id === other.campaign.id && pin.local.equals(other.local);

/** What the file alone says: no such slot, skipped, quiet, another pin before it. */
const barInFile = (facts: PlanFacts, pin: PlacedPin, taken: TakenByPins): PinBar | null => {
  const { campaign, local, story } = pin;
  const day = local.toPlainDate();
  if (!slotsOf(campaign, day, day).some((slot) => slot.local.equals(local))) {
    const near = nearestSlot(campaign, local);
    return near === null
      ? bar('pin-no-slot', 'Kampanjen har ingen sådan tid.', 'The campaign has no such slot.')
      : bar(
          'pin-no-slot',
          `Kampanjen har ingen sådan tid. Närmast: ${near}.`,
          `The campaign has no such slot. Nearest: ${near}.`,
        );
  }
  const skip = skippedSlot(campaign, local.toString());
  if (skip !== null)
    return bar('pin-skipped', `Tiden hoppas över: ${skip.reason}`, `The slot is skipped: ${skip.reason}`);
  const quiet = quietReason(facts.calendar, day);
  if (quiet !== null) return { rule: 'pin-quiet', words: quiet.text };
  const own = taken.pins.find((other) => isAt(pin, other));
  if (own !== undefined)
    return bar(
      'pin-slot-taken',
      `Tiden har redan ${own.story} fastnålad.`,
      `The slot has ${own.story} pinned already.`,
    );
  const other = taken.pins.find((one) => one.story === story);
  if (other === undefined) return null;
  const where = other.local.toString({ smallestUnit: 'minute' });
  return bar(
    'pin-story-twice',
    `Berättelsen är redan fastnålad ${where} i «${other.campaign.name}», och berättas en gång.`,
    `The story is pinned already ${where} in "${other.campaign.name}", and is told once.`,
  );
};

const weekBar = (
  { campaign, local }: PlacedPin,
  { timeZone }: Slot,
  history: readonly PublicationHistory[],
): PinBar | null => {
  if (campaign.perWeek === undefined) return null;
  const inWeek = history.filter((one) => {
    const day = one.instant.toZonedDateTimeISO(timeZone).toPlainDate();
    return one.campaign === campaign.id && day.weekOfYear === local.weekOfYear && day.yearOfWeek === local.yearOfWeek;
  });
  if (new Set(inWeek.map(({ instant }) => instant.toString())).size < campaign.perWeek) return null;
  return bar(
    'pin-week-full',
    `Veckan har redan ${campaign.perWeek} berättelser, som «perWeek» säger.`,
    `The week already has ${campaign.perWeek} stories, as "perWeek" says.`,
  );
};

const hinderedBy = (
  facts: PlanFacts,
  pin: PlacedPin,
  slot: Slot,
  candidate: Candidate,
  history: readonly PublicationHistory[],
): Hindrance | null => {
  const alone = hindrance(pin.campaign, candidate, slot, history, facts.timeZone);
  if (alone !== null || candidate.pair === null) return alone;
  const other = facts.candidates.find(({ id }) => id === candidate.pair);
  const { pick } = pin.campaign;
  const whole = { ...pin.campaign, pick: { ...pick, languages: [] } };
  const hindered = other === undefined || hindrance(whole, other, slot, history, facts.timeZone) !== null;
  return hindered ? 'pair-incomplete' : null;
};

const pairElsewhere = (pin: PlacedPin, { pair }: Candidate, all: readonly PlacedPin[]): boolean =>
  pair !== null && all.some((other) => other.story === pair && !isAt(pin, other));

/** The first rule that stands in the way of a pin, beside what has been told and the pins before it; null when none does. */
export const pinBar = (
  facts: PlanFacts,
  pin: PlacedPin,
  taken: TakenByPins,
  all: readonly PlacedPin[],
): PinBar | null => {
  const inFile = barInFile(facts, pin, taken);
  if (inFile !== null) return inFile;
  const slot: Slot = { local: pin.local, instant: pin.instant, timeZone: pin.campaign.timeZone };
  const history = [...facts.history, ...taken.history];
  if (facts.history.some(({ story }) => story === pin.story)) return hindrances['already-told'];
  const candidate = facts.candidates.find(({ id }) => id === pin.story);
  if (candidate === undefined)
    return bar('pin-not-approved', 'Berättelsen är inte godkänd.', 'The story is not approved.');
  if (pairElsewhere(pin, candidate, all)) return hindrances['pair-incomplete'];
  const week = weekBar(pin, slot, history);
  if (week !== null) return week;
  const channels = pin.campaign.channels.filter((channel) => !facts.channelsOff.includes(channel));
  const busy = channelTaken(channels, slot, history, facts.apart);
  if (busy !== null) return { rule: 'pin-channel-taken', words: busy };
  const hindered = hinderedBy(facts, pin, slot, candidate, history);
  return hindered === null || hindered === 'pinned-later' ? null : hindrances[hindered];
};

/** What a pin that is kept has taken, in each channel, its pair with it. */
export const takenBy = (
  { candidates }: PlanFacts,
  { campaign, story, instant }: PlacedPin,
): readonly PublicationHistory[] =>
  candidates
    .filter(({ id, pair }) => id === story || pair === story)
    .flatMap((candidate) =>
      campaign.channels.map((channel) => ({
        campaign: campaign.id,
        story: candidate.id,
        channel,
        instant,
        persons: personsOf(candidate),
        unit: candidate.unit,
        occupation: candidate.occupation,
        value: candidate.value,
      })),
    );
