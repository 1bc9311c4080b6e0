import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { weekText } from '#functions/newsroom/digests/period.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** The slots of the next four weeks; those that wait for a story are `empty`. Instants in order. */
type ComingSlots = { readonly all: number; readonly empty: readonly string[] };

const weeksAhead = 4;

/** Slots that campaigns want filled: not on quiet days, and not in a week that has its stories already. */
export const emptySlots = (facts: DigestFacts): ComingSlots => {
  const { timeZone } = facts.settings.brand;
  const end = facts.now.toZonedDateTimeISO(timeZone).add({ weeks: weeksAhead }).toInstant();
  const dayOf = ({ instant }: PlannedPublication) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const planned = facts.plans.flatMap((plan) => plan.planned);
  const filledInWeek = (one: PlannedPublication): number =>
    new Set(
      planned
        .filter((other) => other.campaign === one.campaign && other.story !== null)
        .filter((other) => weekText(dayOf(other)) === weekText(dayOf(one)))
        .map((other) => other.instant),
    ).size;
  const isWanted = (one: PlannedPublication): boolean => {
    const campaign = facts.campaigns.find(({ id }) => id === one.campaign);
    const perWeek = campaign?.perWeek;
    return (
      (campaign === undefined || skippedSlot(campaign, one.slot) === null) &&
      quietReason(facts.settings.calendar, dayOf(one)) === null &&
      (perWeek === undefined || filledInWeek(one) < perWeek)
    );
  };
  const coming = planned.filter(
    ({ instant }) => Temporal.Instant.compare(instant, facts.now) > 0 && Temporal.Instant.compare(instant, end) < 0,
  );
  const slots = new Map<string, PlannedPublication[]>();
  for (const one of coming) {
    const key = `${one.instant}~${one.campaign}`;
    slots.set(key, [...(slots.get(key) ?? []), one]);
  }
  const groups = [...slots.values()];
  const filled = groups.filter((group) => group.some((one) => one.story !== null));
  const empty = groups.filter((group) => group.every((one) => one.story === null && isWanted(one)));
  return { all: filled.length + empty.length, empty: empty.flatMap(([one]) => one?.instant ?? []).sort() };
};
