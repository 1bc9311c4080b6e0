import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { weekText } from '#functions/newsroom/digests/period.ts';
import { addWorkingDays } from '#functions/newsroom/digests/working-days.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** An empty slot, and the last day on which its story can be handed in for review. */
export type OpenSlot = { readonly at: string; readonly ready: string };

/** The slots of the next four weeks. `open`: those that wait for a story and can still have one, in order. */
export type ComingSlots = { readonly all: number; readonly empty: number; readonly open: readonly OpenSlot[] };

const weeksAhead = 4;

/** Working days: for the review of a story before its slot, and the least that somebody needs to make one. */
const reviewDays = 3;
const leadDays = 5;

/** Slots that campaigns want filled: not on quiet days, and not in a week that has its stories already. */
export const comingSlots = (facts: DigestFacts): ComingSlots => {
  const { timeZone } = facts.settings.brand;
  const { calendar } = facts.settings;
  const today = facts.now.toZonedDateTimeISO(timeZone);
  const end = today.add({ weeks: weeksAhead }).toInstant();
  const dayOf = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const planned = facts.plans.flatMap((plan) => plan.planned);
  const filledInWeek = (one: PlannedPublication): number =>
    new Set(
      planned
        .filter((other) => other.campaign === one.campaign && other.story !== null)
        .filter((other) => weekText(dayOf(other.instant)) === weekText(dayOf(one.instant)))
        .map((other) => other.instant),
    ).size;
  const isWanted = (one: PlannedPublication): boolean => {
    const campaign = facts.campaigns.find(({ id }) => id === one.campaign);
    const perWeek = campaign?.perWeek;
    return (
      (campaign === undefined || skippedSlot(campaign, one.slot) === null) &&
      quietReason(calendar, dayOf(one.instant)) === null &&
      (perWeek === undefined || filledInWeek(one) < perWeek)
    );
  };
  const coming = planned.filter(
    ({ instant }) => Temporal.Instant.compare(instant, facts.now) > 0 && Temporal.Instant.compare(instant, end) < 0,
  );
  const groups = [...Map.groupBy(coming, ({ instant, campaign }) => `${instant}~${campaign}`).values()];
  const filled = groups.filter((group) => group.some((one) => one.story !== null));
  const empty = groups.filter((group) => group.every((one) => one.story === null && isWanted(one)));
  const soonest = addWorkingDays(calendar, today.toPlainDate(), leadDays).toString();
  const open = empty
    .flatMap(([one]) => one?.instant ?? [])
    .sort()
    .map((at) => ({ at, ready: addWorkingDays(calendar, dayOf(at), -reviewDays).toString() }))
    .filter(({ ready }) => ready >= soonest);
  return { all: filled.length + empty.length, empty: empty.length, open };
};

/** The open slots of the first week that has any; a week takes no more stories than its campaigns want of it. */
export const firstWeek = (facts: DigestFacts, open: readonly OpenSlot[]): readonly OpenSlot[] => {
  const { timeZone } = facts.settings.brand;
  const weekOf = ({ at }: OpenSlot) => weekText(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate());
  const [first] = open;
  return first === undefined ? [] : open.filter((slot) => weekOf(slot) === weekOf(first));
};
