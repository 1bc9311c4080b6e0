import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { choiceReason } from '#functions/publishing/campaigns/planner/choice-reason.ts';
import { emptyReason } from '#functions/publishing/campaigns/planner/empty-reason.ts';
import { finishedPlan } from '#functions/publishing/campaigns/planner/finished-plan.ts';
import { none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { permittedAt } from '#functions/publishing/campaigns/planner/plan-columns.ts';
import type { PlanTurn } from '#functions/publishing/campaigns/planner/plan-turn.ts';
import { type RunnerUp, runnersUp } from '#functions/publishing/campaigns/planner/runners-up.ts';
import { slotText } from '#functions/publishing/campaigns/slots.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';

/** A slot of the finished plan in words. */
type Told = { readonly stories: readonly Candidate[]; readonly reason: Text; readonly runnersUp: readonly RunnerUp[] };

type Plan = ReturnType<typeof finishedPlan>;

const off: Text = { sv: 'Kanalen är avstängd i channels.yaml.', en: 'The channel is off in channels.yaml.' };
const noChannelConsent: Text = {
  sv: 'Samtycket gäller inte den här kanalen.',
  en: 'The consent does not cover this channel.',
};

/** Pins that could not be kept are told first, each with the rule that stood in its way. */
const withPins = ({ board, pinned, refused }: Plan, slot: number, told: Told): Told => {
  const { items, placeOf } = board.columns.items;
  const turn = board.columns.slots.turns[slot];
  const pins = refused.filter(
    // Whoever skips a slot has said what becomes of it.
    ({ pin, bar }) =>
      bar.rule !== 'pin-skipped' && pin.campaign.id === turn?.campaign.id && turn.slot.instant.equals(pin.instant),
  );
  if (pins.length === 0) return told;
  const titleOf = (story: string): string =>
    items[placeOf.get(story) ?? none]?.stories.find(({ id }) => id === story)?.title ?? story;
  // What closes the slot is told once, as the slot's own reason.
  const why = ({ bar }: (typeof pins)[number]): Text => (turn?.closed == null ? bar.words : { sv: '', en: '' });
  const said = pins.map((one) => ({
    sv: `Den fastnålade ${titleOf(one.pin.story)} går inte att publicera. ${why(one).sv}`.trim(),
    en: `The pinned ${titleOf(one.pin.story)} can't be published. ${why(one).en}`.trim(),
  }));
  const isInstead = told.stories.length > 0 && !pinned.has(slot);
  const after = isInstead ? { sv: ['I stället:'], en: ['Instead:'] } : { sv: [], en: [] };
  return {
    ...told,
    reason: {
      sv: [...said.map(({ sv }) => sv), ...after.sv, told.reason.sv].join(' '),
      en: [...said.map(({ en }) => en), ...after.en, told.reason.en].join(' '),
    },
  };
};

const toldAt = (facts: PlanFacts, plan: Plan, slot: number): Told => {
  const { board, pinned, frozenUntil } = plan;
  const item = board.chosen[slot] as number;
  if (item === none)
    return withPins(plan, slot, { stories: [], reason: emptyReason(facts, board, slot, pinned), runnersUp: [] });
  // By the time and not by what stood there: the plan says the same when it is made again.
  const isFrozen = (board.columns.slots.at[slot] as number) <= frozenUntil;
  const how = pinned.has(slot) ? 'pinned' : isFrozen ? 'frozen' : 'chosen';
  board.clear(slot);
  const reason = choiceReason(facts, board, slot, item, how);
  const others = runnersUp(facts, board, slot, item, how);
  board.place(slot, item);
  const stories = board.columns.items.items[item]?.stories ?? [];
  return withPins(plan, slot, { stories, reason, runnersUp: others });
};

const publicationsOf = (
  facts: PlanFacts,
  board: PlanBoard,
  slot: number,
  { campaign, slot: at, latest }: PlanTurn,
  told: Told,
): readonly PlannedPublication[] => {
  const base = {
    slot: slotText(at),
    instant: at.instant.toString(),
    latest: latest.toString(),
    campaign: campaign.id,
    runnersUp: told.runnersUp.map(({ story }) => story),
    ...(told.runnersUp.length === 0 ? {} : { passedOver: told.runnersUp }),
  };
  const bits = told.stories.length === 0 ? 0 : permittedAt(board.columns, slot, board.chosen[slot] as number);
  return campaign.channels.flatMap((channel): readonly PlannedPublication[] => {
    const nothing = (reason: Text) => [{ ...base, channel, story: null, publication: null, pair: null, reason }];
    if (facts.channelsOff.includes(channel)) return nothing(off);
    if (told.stories.length === 0) return nothing(told.reason);
    if ((bits & (1 << ChannelName.options.indexOf(channel))) === 0) return nothing(noChannelConsent);
    return told.stories.map((story) => ({
      ...base,
      channel,
      story: story.id,
      publication: publicationId({ campaign: campaign.id, story: story.id, channel, vacancy: null }),
      pair: told.stories.find((other) => other.id !== story.id)?.id ?? null,
      reason: told.reason,
    }));
  });
};

/**
 * The planner: facts in, plan out. What it aims at, in this order: the rules, the pins, the plan in force so near in time
 * that people count on it, filled slots, shares that are even, and few changes further on (docs/decisions/0031).
 */
export const planSlots = (facts: PlanFacts): readonly PlannedPublication[] => {
  const plan = finishedPlan(facts);
  return plan.board.columns.slots.turns.flatMap((turn, slot) =>
    turn.isBeyond ? [] : publicationsOf(facts, plan.board, slot, turn, toldAt(facts, plan, slot)),
  );
};
