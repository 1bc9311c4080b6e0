import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import type { Slot } from '#functions/publishing/campaigns/slots.ts';

/** The shortest time between two posts of a plan, by channel; a channel without one takes any number at once. */
export type Apart = Readonly<Partial<Record<ChannelName, string>>>;

const names: Readonly<Record<ChannelName, string>> = { linkedin: 'LinkedIn', site: 'site', 'job-boards': 'job-boards' };

const after = (instant: Temporal.Instant, apart: string, timeZone: string): Temporal.ZonedDateTime =>
  instant.toZonedDateTimeISO(timeZone).add(Temporal.Duration.from(apart));

const isTooNear = (a: Temporal.Instant, b: Temporal.Instant, apart: string, timeZone: string): boolean => {
  const [first, second] = Temporal.Instant.compare(a, b) <= 0 ? [a, b] : [b, a];
  return Temporal.Instant.compare(second, after(first, apart, timeZone).toInstant()) < 0;
};

/** Why a slot stays empty since something else is told in one of its channels too near to it; null when they are free. */
export const channelTaken = (
  channels: readonly ChannelName[],
  slot: Slot,
  told: readonly Pick<PublicationHistory, 'channel' | 'instant'>[],
  apart: Apart,
): Text | null => {
  for (const channel of channels) {
    const distance = apart[channel];
    if (distance === undefined) continue;
    const near = told.filter(
      (one) => one.channel === channel && isTooNear(one.instant, slot.instant, distance, slot.timeZone),
    );
    if (near.length === 0) continue;
    const last = near.map(({ instant }) => instant).reduce((a, b) => (Temporal.Instant.compare(a, b) > 0 ? a : b));
    const free = after(last, distance, slot.timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
    return {
      sv: `${names[channel]} är upptaget vid den tiden. Nästa lediga tid: ${free}.`,
      en: `${names[channel]} is taken at that time. The next free time: ${free}.`,
    };
  }
  return null;
};
