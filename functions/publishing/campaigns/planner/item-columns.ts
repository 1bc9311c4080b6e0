import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type ConsentWindows, consentWindows } from '#functions/publishing/campaigns/planner/consent-window.ts';
import { type PlanItem, personsIn, planItems } from '#functions/publishing/campaigns/planner/plan-item.ts';

/** Names as numbers, in the order in which they are first met. */
export type Numbered = { readonly names: string[]; readonly numberOf: (name: string) => number };

export const numbered = (): Numbered => {
  const names: string[] = [];
  const known = new Map<string, number>();
  return {
    names,
    numberOf: (name) => {
      const found = known.get(name) ?? names.push(name) - 1;
      known.set(name, found);
      return found;
    },
  };
};

/** The pool as numbers; an item is its place among those who have waited, the longest first. */
export type ItemColumns = {
  readonly items: readonly PlanItem[];
  readonly windows: ConsentWindows;
  /** A member was told, is being told, or stands settled: by any campaign, in any channel. */
  readonly told: Uint8Array;
  readonly persons: readonly (readonly number[])[];
  readonly units: readonly (readonly number[])[];
  /** Items that are alike, from either side. */
  readonly alike: ReadonlyMap<number, readonly number[]>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly personNumbers: Numbered;
  readonly unitNumbers: Numbered;
};

const alikeItems = (items: readonly PlanItem[], placeOf: ReadonlyMap<string, number>) => {
  const alike = new Map<number, Set<number>>();
  const add = (one: number, other: number) => alike.set(one, (alike.get(one) ?? new Set()).add(other));
  const namesOf = ({ alike: names = [] }: Candidate): readonly string[] => names;
  for (const [place, { stories }] of items.entries())
    for (const name of stories.flatMap(namesOf)) {
      const other = placeOf.get(name);
      if (other === undefined || other === place) continue;
      add(place, other);
      add(other, place);
    }
  return new Map([...alike].map(([place, others]) => [place, [...others].sort((a, b) => a - b)]));
};

export const itemColumns = (facts: PlanFacts): ItemColumns => {
  const items = planItems(facts.candidates);
  const placeOf = new Map(items.flatMap(({ stories }, place) => stories.map(({ id }) => [id, place] as const)));
  const told = new Uint8Array(items.length);
  for (const { story } of facts.history) {
    const place = placeOf.get(story);
    if (place !== undefined) told[place] = 1;
  }
  const [personNumbers, unitNumbers] = [numbered(), numbered()];
  return {
    items,
    windows: consentWindows(items, facts.timeZone),
    told,
    persons: items.map((item) => personsIn(item).map(personNumbers.numberOf)),
    units: items.map(({ stories }) => [...new Set(stories.map(({ unit }) => unit))].map(unitNumbers.numberOf)),
    alike: alikeItems(items, placeOf),
    placeOf,
    personNumbers,
    unitNumbers,
  };
};
