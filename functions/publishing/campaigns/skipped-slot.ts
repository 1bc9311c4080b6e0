import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';

/** A slot that a person has said is to stay empty, and why. */
export type SkippedSlot = Campaign['skipped'][number];

/** The local time alone, of a slot as plans write it. */
export const localOf = (slot: string): string => slot.split('[')[0] ?? slot;

export const isSameLocal = (one: string, other: string): boolean =>
  Temporal.PlainDateTime.from(localOf(one)).equals(Temporal.PlainDateTime.from(localOf(other)));

export const skippedSlot = ({ skipped }: Pick<Campaign, 'skipped'>, slot: string): SkippedSlot | null =>
  skipped.find((one) => isSameLocal(one.slot, slot)) ?? null;
