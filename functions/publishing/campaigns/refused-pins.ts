import { Temporal } from 'temporal-polyfill';
import { type PinBar, type PlacedPin, pinAt, pinBar, takenBy } from '#functions/publishing/campaigns/pin-bar.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';

/** A pin that is not kept, and the rule that stood in its way. */
export type RefusedPin = { readonly pin: PlacedPin; readonly bar: PinBar };

const inOrder = (a: PlacedPin, b: PlacedPin): number =>
  Temporal.Instant.compare(a.instant, b.instant) || a.campaign.id.localeCompare(b.campaign.id) || a.index - b.index;

/** Slots of the plan, by campaign and instant. */
const planKey = (campaign: string, instant: Temporal.Instant): string => `${campaign} ${instant}`;

const passedOver = ([first]: readonly PlannedPublication[]): PinBar => ({
  rule: 'pin-refused',
  words: first?.reason ?? { sv: 'Planen har ingen sådan tid.', en: 'The plan has no such slot.' },
});

/**
 * Every pin of a slot to come that is not kept, with the rule. Without a plan it is told by the rules alone; with one, a pin is
 * kept when its story stands in its slot, and one that is passed over for no rule known here is told in the plan's words: no
 * pin is lost without a word.
 */
export const refusedPins = (facts: PlanFacts, planned: readonly PlannedPublication[] | null): readonly RefusedPin[] => {
  const all = facts.campaigns
    .flatMap((campaign) => campaign.pinned.map((pin, index) => pinAt(campaign, pin, index)))
    .filter(({ instant }) => Temporal.Instant.compare(instant, facts.from) > 0)
    .sort(inOrder);
  const plan = Map.groupBy(planned ?? [], (one) => planKey(one.campaign, Temporal.Instant.from(one.instant)));
  const pins: PlacedPin[] = [];
  const history: PublicationHistory[] = [];
  return all.flatMap((pin): readonly RefusedPin[] => {
    const own = plan.get(planKey(pin.campaign.id, pin.instant)) ?? [];
    const isKept = own.some(({ story }) => story === pin.story);
    const isPlanned = planned !== null && Temporal.PlainDate.compare(pin.local.toPlainDate(), facts.until) <= 0;
    const bar = isKept ? null : (pinBar(facts, pin, { pins, history }, all) ?? (isPlanned ? passedOver(own) : null));
    if (bar !== null) return [{ pin, bar }];
    pins.push(pin);
    history.push(...takenBy(facts, pin));
    return [];
  });
};
