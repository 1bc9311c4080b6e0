import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { Apart } from '#functions/publishing/campaigns/pace.ts';
import { type Slot, slotsOf } from '#functions/publishing/campaigns/slots.ts';

/** As far ahead as somebody looks who makes a campaign. */
const ahead = { weeks: 12 } as const;

/** Two campaigns that want one channel nearer in time than its pace. */
export type SharedChannel = {
  readonly one: Campaign;
  readonly other: Campaign;
  readonly channel: ChannelName;
  /** The first slot of the second that one of the first stands too near to. */
  readonly slot: Slot;
  /** A time of day at which no campaign of that day wants the channel; null when there is none before the night. */
  readonly free: string | null;
};

type Wanting = { readonly campaign: Campaign; readonly slots: readonly Slot[] };

const secondsOf = ({ instant }: Slot): number => instant.epochMilliseconds / 1000;

const isNear = (a: Slot, b: Slot, apart: number): boolean => Math.abs(secondsOf(a) - secondsOf(b)) < apart;

const firstNear = (one: Wanting, other: Wanting, apart: number): Slot | null => {
  let from = 0;
  for (const slot of other.slots) {
    while (one.slots[from] !== undefined && secondsOf(one.slots[from] as Slot) <= secondsOf(slot) - apart) from += 1;
    const near = one.slots[from];
    if (near !== undefined && isNear(near, slot, apart)) return slot;
  }
  return null;
};

/** Whole hours of the day, in steps of one, till nobody stands too near. */
const freeHour = (slot: Slot, wanting: readonly Wanting[], apart: number): string | null => {
  const taken = wanting.flatMap(({ slots }) => slots).filter((one) => isNear(one, slot, 2 * 86_400));
  const { hour } = slot.local;
  for (let next = hour + 1; next < 22; next += 1) {
    const local = slot.local.with({ hour: next });
    const at = local.toZonedDateTime(slot.timeZone).toInstant();
    if (!taken.some((one) => isNear(one, { ...slot, instant: at }, apart)))
      return local.toPlainTime().toString({ smallestUnit: 'minute' });
  }
  return null;
};

/** Each pair of campaigns that share a channel at a time, once, with an hour that is free. */
export const sharedChannels = (
  campaigns: readonly Campaign[],
  apart: Apart,
  today: Temporal.PlainDate,
): readonly SharedChannel[] =>
  (Object.entries(apart) as [ChannelName, string][]).flatMap(([channel, distance]) => {
    const seconds = Temporal.Duration.from(distance).total({ unit: 'seconds', relativeTo: today });
    const wanting = campaigns
      .filter(({ draft, channels }) => !draft && channels.includes(channel))
      .map((campaign) => ({ campaign, slots: slotsOf(campaign, today, today.add(ahead)) }));
    return wanting.flatMap((one, n) =>
      wanting.slice(n + 1).flatMap((other): readonly SharedChannel[] => {
        const slot = firstNear(one, other, seconds);
        if (slot === null) return [];
        const free = freeHour(slot, wanting, seconds);
        return [{ one: one.campaign, other: other.campaign, channel, slot, free }];
      }),
    );
  });

/** What is said of such a pair, at the second of them. */
export const sharedWords = ({
  one,
  channel,
  slot,
  free,
}: SharedChannel): { readonly message: Text; readonly hint: Text } => {
  const at = slot.local.toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    message: {
      sv: `«${one.name}» vill ha ${channelWords(channel, 'sv')} samtidigt (${slot.local.toPlainDate()} ${at}). Bara den ena får tiden.`,
      en: `"${one.name}" wants ${channelWords(channel, 'en')} at the same time (${slot.local.toPlainDate()} ${at}). Only one of them gets it.`,
    },
    hint:
      free === null
        ? { sv: 'Lägg den ena på en annan dag.', en: 'Move one of them to another day.' }
        : { sv: `Klockan ${free} är ledigt den dagen.`, en: `${free} is free that day.` },
  };
};
