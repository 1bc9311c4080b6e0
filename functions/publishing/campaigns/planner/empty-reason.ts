import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { channelTaken } from '#functions/publishing/campaigns/pace.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type Barred, barred, none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { permittedAt } from '#functions/publishing/campaigns/planner/plan-columns.ts';

const counted: readonly (readonly [Barred, (count: number) => Text])[] = [
  [barred.told, (n) => ({ sv: `${n} redan berättade`, en: `${n} already told` })],
  [barred.unwanted, (n) => ({ sv: `${n} utanför kampanjens urval`, en: `${n} outside the campaign's pick` })],
  [barred.consent, (n) => ({ sv: `${n} utan gällande samtycke`, en: `${n} without a consent in force` })],
  [barred.person, (n) => ({ sv: `${n} med en person som syns för nära`, en: `${n} with a person shown too near` })],
  [barred.unit, (n) => ({ sv: `${n} från en enhet som syns för nära`, en: `${n} from a unit shown too near` })],
  [barred.alike, (n) => ({ sv: `${n} som liknar en annan för mycket`, en: `${n} too much like another` })],
  [barred.elsewhere, (n) => ({ sv: `${n} planerade en annan tid`, en: `${n} planned for another time` })],
  [barred.reserved, (n) => ({ sv: `${n} fastnålade på en senare tid`, en: `${n} pinned to a later slot` })],
  [barred.incomplete, (n) => ({ sv: `${n} vars språkpar inte är klart`, en: `${n} whose language pair is not ready` })],
];

const weekIsFull = (most: number): Text => ({
  sv: `Veckan har redan ${most} berättelser.`,
  en: `The week already has ${most} stories.`,
});

const nobody: Text = { sv: 'Det finns inga godkända berättelser än.', en: 'There are no approved stories yet.' };

/** A pair of which one alone may not be told is one whose pair is not ready. */
const isHalf = (board: PlanBoard, slot: number, item: number): boolean => {
  const { slots, items } = board.columns;
  const stories = items.items[item]?.stories ?? [];
  if (stories.length < 2) return false;
  const alone = (one: (typeof stories)[number]) =>
    one.consents.every(
      (consent) => consent !== null && !isOver(consent.until, slots.turns[slot]?.slot.local.toString()),
    );
  return stories.some(alone) && !stories.every(alone);
};

const isOver = (until: string, local = ''): boolean => until.slice(0, 10) < local.slice(0, 10);

/** What the channels of a slot have near it, told or planned. */
const takenReason = (facts: PlanFacts, board: PlanBoard, slot: number): Text | null => {
  const turn = board.columns.slots.turns[slot];
  if (turn === undefined) return null;
  const planned = (board.columns.slots.nearInChannel[slot] ?? []).flatMap(({ slot: near }) => {
    const item = board.chosen[near] as number;
    const bits = item === none ? 0 : permittedAt(board.columns, near, item);
    const instant = board.columns.slots.turns[near]?.slot.instant;
    return ChannelName.options.flatMap((channel, place) =>
      (bits & (1 << place)) === 0 || instant === undefined ? [] : [{ channel, instant }],
    );
  });
  const told = board.columns.slots.taken[slot] === 0 ? [] : facts.history;
  const channels = turn.campaign.channels.filter((channel) => !facts.channelsOff.includes(channel));
  return channelTaken(channels, turn.slot, [...told, ...planned], facts.apart);
};

/** Why a slot of the finished plan is empty: what closes it, or what bars each story. */
export const emptyReason = (facts: PlanFacts, board: PlanBoard, slot: number, pinned: ReadonlySet<number>): Text => {
  const { slots, items } = board.columns;
  const closed = slots.turns[slot]?.closed ?? null;
  if (closed !== null) return closed;
  if (!board.isOpen(slot)) return weekIsFull(slots.weeks[slots.week[slot] as number]?.most ?? 0);
  const counts = new Map<Barred, number>();
  for (const [item, { stories }] of items.items.entries()) {
    const found = board.barredAt(slot, item);
    const at = board.slotOf[item] as number;
    const isPinned = found === barred.elsewhere && pinned.has(at) && at > slot;
    const why = isPinned
      ? barred.reserved
      : found === barred.consent && isHalf(board, slot, item)
        ? barred.incomplete
        : found;
    counts.set(why, (counts.get(why) ?? 0) + stories.length);
  }
  const taken = counts.has(barred.channel) ? takenReason(facts, board, slot) : null;
  if (taken !== null) return taken;
  const parts = counted.flatMap(([kind, words]) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [words(count)];
  });
  if (parts.length === 0) return nobody;
  return {
    sv: `Ingen godkänd berättelse passar: ${parts.map(({ sv }) => sv).join(', ')}.`,
    en: `No approved story fits: ${parts.map(({ en }) => en).join(', ')}.`,
  };
};
