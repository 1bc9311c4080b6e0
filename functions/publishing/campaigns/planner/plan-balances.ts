import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import type { Balance, Dimension } from '#functions/publishing/campaigns/planner/behind.ts';
import { type ItemColumns, type Numbered, numbered } from '#functions/publishing/campaigns/planner/item-columns.ts';
import { leadValue, type PlanItem } from '#functions/publishing/campaigns/planner/plan-item.ts';
import { type PlanKinds, planKinds } from '#functions/publishing/campaigns/planner/plan-kinds.ts';

/** What a campaign evens out, and what it had told of it before the plan. */
export type CampaignBalance = {
  readonly balances: readonly Balance[];
  /** Items that it might tell, and the same by kind. */
  readonly pool: Int32Array;
  readonly kinds: PlanKinds;
  readonly toldBefore: number;
};

/** How many levels of a unit's path a campaign evens out: one below what it picks, so that there are not too many to share among. */
export const unitLevels = ({ pick }: Pick<Campaign, 'pick'>): number => {
  const [first = [], ...rest] = pick.units.map((unit) => unit.split('.'));
  const same = first.findIndex((part, level) => rest.some((other) => other[level] !== part));
  return (same === -1 ? first.length : same) + 1;
};

export const unitGroup = (unit: string, levels: number): string => unit.split('.').slice(0, levels).join('.');

type Group = { readonly unit: string; readonly occupation: string; readonly value: string | null };

const groupName = (one: Group, dimension: Dimension, levels: number): string | null =>
  dimension === 'unit' ? unitGroup(one.unit, levels) : one[dimension];

const groupOf = (item: PlanItem): Group => ({ ...item.lead, value: leadValue(item) });

type Column = Numbered & { readonly groups: Int32Array; readonly weights: number[] };

/** The group of each item from 1; 0 for those without. The same for all campaigns that look at the same level. */
const columnsOf = ({ items }: ItemColumns) => {
  const known = new Map<string, Column>();
  return (dimension: Dimension, levels: number): Column => {
    const key = dimension === 'unit' ? `unit ${levels}` : dimension;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { names, numberOf } = numbered();
    const weights: number[] = [0];
    const groups = Int32Array.from(items, (item) => {
      const name = groupName(groupOf(item), dimension, levels);
      if (name === null) return 0;
      const group = numberOf(name) + 1;
      weights[group] = dimension === 'occupation' ? 1 + item.lead.shortage : 1;
      return group;
    });
    const column = { names, numberOf, groups, weights };
    known.set(key, column);
    return column;
  };
};

/** For each campaign what it evens out, in its own order. `pools` are the items that each might tell. */
export const planBalances = (
  facts: PlanFacts,
  campaigns: readonly Campaign[],
  columns: ItemColumns,
  pools: readonly Int32Array[],
): readonly CampaignBalance[] => {
  const columnOf = columnsOf(columns);
  const kindsOf = sameKinds();
  const slotsTold = new Map(facts.history.map((one) => [`${one.campaign} ${one.story} ${one.instant}`, one]));
  const byCampaign = Map.groupBy(pairsOnce(slotsTold.values(), columns), ({ campaign }) => campaign);
  return campaigns.map((campaign, place) => {
    const levels = unitLevels(campaign);
    const own = pools[place] ?? new Int32Array();
    const balances = [...new Set(campaign.balance)].map((dimension): Balance => {
      const { names, numberOf, groups, weights } = columnOf(dimension, levels);
      const told = (byCampaign.get(campaign.id) ?? []).flatMap((one) => {
        const name = groupName(one, dimension, levels);
        return name === null ? [] : [numberOf(name) + 1];
      });
      // What nobody in the pool belongs to any more was told all the same; it has no share.
      const size = names.length + 1;
      const past = new Int32Array(size);
      for (const group of told) past[group] = (past[group] as number) + 1;
      const pool = new Int32Array(size);
      for (const item of own) pool[groups[item] as number] = (pool[groups[item] as number] as number) + 1;
      return {
        dimension,
        column: groups,
        names,
        weights: Array.from({ length: size }, (_, group) => weights[group] ?? (group === 0 ? 0 : 1)),
        pool,
        past,
        told: Int32Array.from(past),
        share: new Float64Array(size),
        gain: new Float64Array(size),
      };
    });
    const toldBefore = byCampaign.get(campaign.id)?.length ?? 0;
    return { balances, pool: own, kinds: kindsOf(own, balances), toldBefore };
  });
};

/** Campaigns with the same pool that even out the same things have the same kinds. */
const sameKinds = () => {
  const known = new Map<Int32Array, { readonly balances: readonly Balance[]; readonly kinds: PlanKinds }[]>();
  return (pool: Int32Array, balances: readonly Balance[]): PlanKinds => {
    const same = known
      .get(pool)
      ?.find(
        (other) =>
          other.balances.length === balances.length &&
          balances.every(({ column }, n) => column === other.balances[n]?.column),
      );
    if (same !== undefined) return same.kinds;
    const kinds = planKinds(pool, balances);
    known.set(pool, [...(known.get(pool) ?? []), { balances, kinds }]);
    return kinds;
  };
};

type Slotted = PlanFacts['history'][number];

/** A pair in one slot is one telling. */
const pairsOnce = (told: Iterable<Slotted>, { placeOf }: ItemColumns): readonly Slotted[] => {
  const seen = new Set<string>();
  return [...told].filter(({ campaign, story, instant }) => {
    const place = placeOf.get(story);
    if (place === undefined) return true;
    const key = `${campaign} ${place} ${instant}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};
