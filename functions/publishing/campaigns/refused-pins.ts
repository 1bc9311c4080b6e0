import { type PlacedPin, pinsToCome, type RefusedPin } from '#functions/publishing/campaigns/pin-bar.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { placePins } from '#functions/publishing/campaigns/planner/pins-on-board.ts';
import { planBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { planColumns } from '#functions/publishing/campaigns/planner/plan-columns.ts';
import { planTurns } from '#functions/publishing/campaigns/planner/plan-turn.ts';

/** Stories that a pin names, the other language of them, and what is like them: no other can stand in a pin's way unless it was told. */
const aboutPins = ({ candidates }: PlanFacts, pins: readonly PlacedPin[]): PlanFacts['candidates'] => {
  const named = new Set(pins.map(({ story }) => story));
  const pairs = new Set(candidates.flatMap(({ id, pair }) => (named.has(id) && pair !== null ? [pair] : [])));
  const isMeant = (id: string): boolean => named.has(id) || pairs.has(id);
  return candidates.filter(({ id, alike = [] }) => isMeant(id) || alike.some(isMeant));
};

/**
 * Every pin of a slot to come that a plan would not keep, with the rule that the planner names. Pins go first into a plan,
 * so that they alone are placed, and the rest of the plan need not be made.
 */
export const refusedPins = (facts: PlanFacts): readonly RefusedPin[] => {
  const pins = pinsToCome(facts);
  if (pins.length === 0) return [];
  const until = facts.from.toZonedDateTimeISO(facts.timeZone).toPlainDate().subtract({ days: 2 });
  const alone = { ...facts, until, candidates: aboutPins(facts, pins) };
  return placePins(planBoard(planColumns(alone, planTurns(alone))), alone).refused;
};
