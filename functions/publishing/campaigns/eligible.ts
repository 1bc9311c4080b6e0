import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { type Candidate, personsOf } from '#functions/publishing/campaigns/candidate.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import type { Slot } from '#functions/publishing/campaigns/slots.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';
import { isWithin } from '#functions/story/organisation/organisation.ts';

export type Hindrance =
  | 'already-told'
  | 'not-wanted'
  | 'no-consent'
  | 'same-person'
  | 'same-unit'
  | 'pair-incomplete'
  | 'pinned-later';

/** What a campaign is about. */
export const wanted = (
  campaign: Pick<Campaign, 'pick'>,
  candidate: Pick<Candidate, 'unit' | 'occupation' | 'values' | 'language'>,
): boolean => {
  const { units, occupations, values, languages } = campaign.pick;
  return (
    (units.length === 0 || units.some((unit) => isWithin(candidate.unit, unit))) &&
    (occupations.length === 0 || occupations.includes(candidate.occupation)) &&
    (values.length === 0 || values.some((value) => candidate.values.includes(value))) &&
    (languages.length === 0 || languages.includes(candidate.language))
  );
};

/** Whether everyone in the story permits the channel at the slot, and this text where a consent is for one. A story that names nobody needs nobody's permission. */
export const permitted = (candidate: Candidate, channel: ChannelName, slot: Slot, timeZone: string): boolean =>
  candidate.consents.every(
    (consent) =>
      consent !== null &&
      consentRefusal(consent, { channel, images: candidate.hasImages, at: slot.instant, timeZone }) === null &&
      (candidate.words === null || wordsRefusal(consent, candidate.words) === null),
  );

/** Whether two moments on the local clock are closer than a duration. */
const closer = (a: Temporal.Instant, b: Temporal.Instant, duration: string, timeZone: string): boolean => {
  const [first, second] = Temporal.Instant.compare(a, b) <= 0 ? [a, b] : [b, a];
  const free = first.toZonedDateTimeISO(timeZone).add(Temporal.Duration.from(duration));
  return Temporal.Instant.compare(second, free.toInstant()) < 0;
};

/**
 * What stands in the way of telling a story at a slot; null when nothing does. Policy: a story is told once, a person is
 * not shown again before `perPerson`, a unit not before `perUnit`, and only with consent for at least one channel.
 */
export const hindrance = (
  campaign: Campaign,
  candidate: Candidate,
  slot: Slot,
  history: readonly PublicationHistory[],
  timeZone: string,
): Hindrance | null => {
  if (history.some((one) => one.story === candidate.id)) return 'already-told';
  if (!wanted(campaign, candidate)) return 'not-wanted';
  if (!campaign.channels.some((channel) => permitted(candidate, channel, slot, timeZone))) return 'no-consent';
  const persons = personsOf(candidate);
  const others = history.filter((one) => one.story !== candidate.pair);
  if (
    others.some(
      (one) =>
        one.persons.some((person) => persons.includes(person)) &&
        closer(one.instant, slot.instant, campaign.perPerson, slot.timeZone),
    )
  )
    return 'same-person';
  if (
    others.some(
      (one) => one.unit === candidate.unit && closer(one.instant, slot.instant, campaign.perUnit, slot.timeZone),
    )
  )
    return 'same-unit';
  return null;
};
