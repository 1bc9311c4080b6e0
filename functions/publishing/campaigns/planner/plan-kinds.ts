import type { Balance } from '#functions/publishing/campaigns/planner/behind.ts';

/**
 * The pool of a campaign by kind: items of one kind count for the same groups, so they are worth the same wherever they go.
 * A search looks at the kinds, and at the items of those alone that are worth it.
 */
export type PlanKinds = {
  /** Items kind by kind; within a kind who has waited longest comes first. */
  readonly members: Int32Array;
  /** Where each kind begins in `members`, and at last where the last one ends. */
  readonly starts: Int32Array;
  /** The group of each kind, by what is evened out. */
  readonly groups: readonly Int32Array[];
};

export const planKinds = (pool: Int32Array, balances: readonly Balance[]): PlanKinds => {
  const byKind = new Map<number, number[]>();
  for (const item of pool) {
    const kind = balances.reduce((key, { column, share }) => key * share.length + (column[item] as number), 0);
    const members = byKind.get(kind);
    if (members === undefined) byKind.set(kind, [item]);
    else members.push(item);
  }
  const kinds = [...byKind.values()];
  const starts = new Int32Array(kinds.length + 1);
  const members = new Int32Array(pool.length);
  for (const [kind, own] of kinds.entries()) {
    members.set(own, starts[kind] as number);
    starts[kind + 1] = (starts[kind] as number) + own.length;
  }
  const groups = balances.map(({ column }) => Int32Array.from(kinds, ([first]) => column[first as number] as number));
  return { members, starts, groups };
};
