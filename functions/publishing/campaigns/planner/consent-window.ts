import type { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { PlanItem } from '#functions/publishing/campaigns/planner/plan-item.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { consentBegins, consentEnds, consentWithdrawn } from '#functions/story/consent/permits.ts';

/** From when, and until when not any more, a channel may tell an item; in milliseconds, by the channel's place. */
export type ConsentWindows = { readonly opens: readonly Float64Array[]; readonly ends: readonly Float64Array[] };

export const channelBit = (channel: ChannelName): number => 1 << ChannelName.options.indexOf(channel);

type Span = { readonly opens: number; readonly ends: number };
const never: Span = { opens: Number.POSITIVE_INFINITY, ends: Number.NEGATIVE_INFINITY };

/** Reckons each date once, however many consents name it. */
const spansOf = (timeZone: string): ((consent: Consent) => Span) => {
  const known = new Map<string, number>();
  const once = (key: string, reckon: () => Temporal.Instant | null): number => {
    const found = known.get(key) ?? reckon()?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    known.set(key, found);
    return found;
  };
  return (consent) => ({
    opens: once(`from ${consent.from}`, () => consentBegins(consent, timeZone)),
    ends: Math.min(
      once(`until ${consent.until}`, () => consentEnds(consent, timeZone)),
      once(`withdrawn ${consent.withdrawnAt}`, () => consentWithdrawn(consent, timeZone)),
    ),
  });
};

/** When everyone in an item permits each channel, these words, and its pictures where it has any. */
export const consentWindows = (items: readonly PlanItem[], timeZone: string): ConsentWindows => {
  const spanOf = spansOf(timeZone);
  const opens = ChannelName.options.map(() => new Float64Array(items.length).fill(Number.NEGATIVE_INFINITY));
  const ends = ChannelName.options.map(() => new Float64Array(items.length).fill(Number.POSITIVE_INFINITY));
  for (const [index, { stories }] of items.entries())
    for (const { consents, hasImages, words } of stories)
      for (const consent of consents) {
        const isMeant = ({ channels, images }: Consent, channel: ChannelName): boolean =>
          channels.includes(channel) && (!hasImages || images);
        const isForOther = consent !== null && words !== null && wordsRefusal(consent, words) !== null;
        const whole = consent === null || isForOther ? never : spanOf(consent);
        for (const [place, channel] of ChannelName.options.entries()) {
          const span = consent !== null && isMeant(consent, channel) ? whole : never;
          const [from, until] = [opens[place] as Float64Array, ends[place] as Float64Array];
          from[index] = Math.max(from[index] as number, span.opens);
          until[index] = Math.min(until[index] as number, span.ends);
        }
      }
  return { opens, ends };
};
