import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { dayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import type { ConsentState, SheetConsent } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { type ConsentRefusal, consentEnds, consentRefusal } from '#functions/story/consent/permits.ts';
import type { Story } from '#functions/story/stories/story.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

/** As long before the end as the review warns. */
const soon = { hours: 60 * 24 } as const;

const refusedStates: Readonly<Record<ConsentRefusal['reason'], ConsentState>> = {
  'consent-withdrawn': 'withdrawn',
  'consent-not-begun': 'not-begun',
  'consent-expired': 'ended',
  'consent-channel': 'too-narrow',
  'consent-images': 'too-narrow',
};

type Shown = {
  readonly images: boolean;
  readonly hash: string;
  readonly at: Temporal.Instant;
  readonly timeZone: string;
};

/** A consent that covers one channel lets the story be told there; only one that covers none is too narrow. */
const stateOf = (consent: Consent, { images, hash, at, timeZone }: Shown): ConsentState => {
  const refusals = ChannelName.options.map((channel) => consentRefusal(consent, { channel, images, at, timeZone }));
  const first = refusals.find((refusal) => refusal !== null);
  if (first && refusals.every((refusal) => refusal !== null)) return refusedStates[first.reason];
  if (wordsRefusal(consent, hash) !== null) return 'other-text';
  const ends = consentEnds(consent, timeZone);
  return Temporal.Instant.compare(ends, at.add(soon)) <= 0 ? 'ends-soon' : 'in-force';
};

/** What each person in the story has said yes to, and whether it holds now. */
export const sheetConsents = (
  story: Pick<Story, 'front' | 'source'>,
  consents: ReadonlyMap<string, Consent>,
  now: Temporal.Instant,
  timeZone: string,
): readonly SheetConsent[] => {
  const shown = { images: story.front.images.length > 0, hash: wordsHash(story), at: now, timeZone };
  return story.front.people.map((person) => {
    const consent = consents.get(person.consent);
    if (consent === undefined)
      return { person: person.name, channels: [], images: false, until: null, state: 'missing' };
    return {
      person: person.name,
      channels: ChannelName.options.filter((channel) => consent.channels.includes(channel)),
      images: consent.images,
      until: dayOf(consent.until, timeZone),
      state: stateOf(consent, shown),
    };
  });
};
