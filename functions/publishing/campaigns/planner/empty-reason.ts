import type { Text } from '#functions/ground/language/text.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { isHalfPair } from '#functions/publishing/campaigns/planner/half-pair.ts';
import { type Barred, barred, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { takenChannel } from '#functions/publishing/campaigns/planner/taken-channel.ts';

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
      : found === barred.consent && isHalfPair(board, slot, item)
        ? barred.incomplete
        : found;
    counts.set(why, (counts.get(why) ?? 0) + stories.length);
  }
  const taken = counts.has(barred.channel) ? takenChannel(facts, board, slot) : null;
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
