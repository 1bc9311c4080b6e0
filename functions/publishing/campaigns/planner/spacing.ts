import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type Distance, type FreeAgain, freeAgain } from '#functions/publishing/campaigns/planner/distance.ts';
import { type ItemColumns, numbered } from '#functions/publishing/campaigns/planner/item-columns.ts';
import type { SlotColumns } from '#functions/publishing/campaigns/planner/slot-columns.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';

/** Texts that are alike are not told nearer than this, whoever tells them. */
export const perAlike = 'P180D';

/** A rule of distance among the slots, and what was told before that stands in a slot's way. */
export type Spacing = {
  /** Whether what has this in common may not stand in both slots. Either comes first; of two campaigns the longer distance holds. */
  readonly isNear: (slot: number, other: number) => boolean;
  /** Slots that are closed to a person, a unit or an item by what was told before. */
  readonly closed: readonly (Uint8Array | undefined)[];
};

export type Spacings = { readonly person: Spacing; readonly unit: Spacing; readonly alike: Spacing };

type Told = PublicationHistory & { readonly at: number };

/** The distances of all campaigns, each once, and when each slot is free again by each of them. */
type DistanceTable = {
  readonly distances: readonly Distance[];
  readonly kindOf: ReadonlyMap<string, number>;
  readonly kindAt: Int32Array;
  readonly freeAt: readonly Float64Array[];
};

const distanceTable = (
  slots: SlotColumns,
  campaigns: readonly Campaign[],
  distanceOf: (campaign: Campaign) => Distance,
  free: FreeAgain,
): DistanceTable => {
  const known = numbered();
  const distances: Distance[] = [];
  const kindOf = new Map(
    campaigns.map((campaign) => {
      const distance = distanceOf(campaign);
      const kind = known.numberOf(`${distance.duration} ${distance.timeZone}`);
      distances[kind] = distance;
      return [campaign.id, kind];
    }),
  );
  return {
    distances,
    kindOf,
    kindAt: Int32Array.from(slots.turns, ({ campaign }) => kindOf.get(campaign.id) ?? 0),
    freeAt: distances.map((distance) => slots.at.map((at) => free(at, distance))),
  };
};

const amongSlots =
  (slots: SlotColumns, { kindAt, freeAt }: DistanceTable): Spacing['isNear'] =>
  (slot, other) => {
    const [first, second] = slot < other ? [slot, other] : [other, slot];
    const at = slots.at[second] as number;
    const mine = freeAt[kindAt[first] as number] as Float64Array;
    const its = freeAt[kindAt[second] as number] as Float64Array;
    return at < (mine[first] as number) || at < (its[first] as number);
  };

/** Durations of months differ, and days by the clock: what is further off than this is not near. */
const isLongAgo = (told: number, first: number, { distances }: DistanceTable, free: FreeAgain): boolean =>
  distances.every((distance) => first - told > (free(first, distance) - first) * 1.2 + 3 * 86_400_000);

const spacingOf = (
  slots: SlotColumns,
  campaigns: readonly Campaign[],
  told: readonly Told[],
  distanceOf: (campaign: Campaign) => Distance,
  touched: (one: Told) => readonly number[],
): Spacing => {
  const free = freeAgain();
  const table = distanceTable(slots, campaigns, distanceOf, free);
  const closed: (Uint8Array | undefined)[] = [];
  for (const one of told) {
    if (isLongAgo(one.at, slots.at[0] ?? 0, table, free)) continue;
    const numbers = touched(one);
    if (numbers.length === 0) continue;
    const after = table.distances.map((distance) => free(one.at, distance));
    const its = table.kindOf.get(one.campaign);
    const isNear = (slot: number, at: number, kind: number): boolean =>
      at >= one.at ? at < (after[kind] as number) : one.at < (table.freeAt[kind]?.[slot] as number);
    for (const [slot, at] of slots.at.entries()) {
      if (!isNear(slot, at, table.kindAt[slot] as number) && (its === undefined || !isNear(slot, at, its))) continue;
      for (const number of numbers) {
        const row = closed[number] ?? new Uint8Array(slots.at.length);
        row[slot] = 1;
        closed[number] = row;
      }
    }
  }
  return { isNear: amongSlots(slots, table), closed };
};

/** Distances between persons, between units and between texts that are alike, across all campaigns and both ways in time. */
export const spacings = (facts: PlanFacts, slots: SlotColumns, columns: ItemColumns): Spacings => {
  const once = new Map(facts.history.map((one) => [`${one.campaign} ${one.story} ${one.instant}`, one]));
  const told = [...once.values()].map((one) => ({ ...one, at: one.instant.epochMilliseconds }));
  const likes = new Map<string, number[]>();
  for (const [place, { stories }] of columns.items.entries())
    for (const name of stories.flatMap(({ alike = [] }) => alike)) likes.set(name, [...(likes.get(name) ?? []), place]);
  const placesLike = ({ story }: Told): readonly number[] => {
    const place = columns.placeOf.get(story);
    return [...(likes.get(story) ?? []), ...(place === undefined ? [] : (columns.alike.get(place) ?? []))];
  };
  return {
    person: spacingOf(
      slots,
      facts.campaigns,
      told,
      ({ timeZone, perPerson }) => ({ timeZone, duration: perPerson }),
      ({ persons }) => persons.map(columns.personNumbers.numberOf),
    ),
    unit: spacingOf(
      slots,
      facts.campaigns,
      told,
      ({ timeZone, perUnit }) => ({ timeZone, duration: perUnit }),
      ({ unit }) => [columns.unitNumbers.numberOf(unit)],
    ),
    alike: spacingOf(
      slots,
      facts.campaigns,
      told,
      () => ({ timeZone: facts.timeZone, duration: perAlike }),
      placesLike,
    ),
  };
};
