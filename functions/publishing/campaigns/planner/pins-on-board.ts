import { type PlacedPin, pinBarInFile, pinsToCome, type RefusedPin } from '#functions/publishing/campaigns/pin-bar.ts';
import { type PinBar, pinBars } from '#functions/publishing/campaigns/pin-words.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { isHalfPair } from '#functions/publishing/campaigns/planner/half-pair.ts';
import { type Barred, barred, none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { takenChannel } from '#functions/publishing/campaigns/planner/taken-channel.ts';

/** Slots that have their pin, and the pins that could not be kept. */
export type PinsOnBoard = { readonly pinned: ReadonlySet<number>; readonly refused: readonly RefusedPin[] };

const busy = { sv: 'Kanalen är upptagen vid den tiden.', en: 'The channel is taken at that time.' };

/** What stands in the way of an item at a slot, as a rule of pins. */
const barOf = (facts: PlanFacts, board: PlanBoard, slot: number, item: number, why: Barred): PinBar | null => {
  switch (why) {
    case barred.told:
      return pinBars.told;
    case barred.unwanted:
      return pinBars.outsidePick;
    case barred.incomplete:
      return pinBars.halfPair;
    case barred.consent:
      return isHalfPair(board, slot, item) ? pinBars.halfPair : pinBars.noConsent;
    case barred.person:
      return pinBars.personNear;
    case barred.unit:
      return pinBars.unitNear;
    case barred.alike:
      return pinBars.alikeNear;
    case barred.channel:
      return pinBars.channelTaken(takenChannel(facts, board, slot) ?? busy);
    case barred.elsewhere: {
      const turn = board.columns.slots.turns[board.slotOf[item] as number];
      const where = turn?.slot.local.toString({ smallestUnit: 'minute' }) ?? '';
      return pinBars.storyTwice(where, turn?.campaign.name ?? '');
    }
    default:
      return null;
  }
};

const barOnBoard = (facts: PlanFacts, board: PlanBoard, slot: number, story: string): PinBar | null => {
  const { slots, items } = board.columns;
  const item = items.placeOf.get(story);
  if (facts.history.some((one) => one.story === story)) return pinBars.told;
  if (item === undefined) return pinBars.notApproved;
  const closed = slots.turns[slot]?.closed ?? null;
  if (closed !== null) return pinBars.channelsOff(closed);
  if (!board.isOpen(slot)) return pinBars.weekFull(slots.weeks[slots.week[slot] as number]?.most ?? 0);
  return barOf(facts, board, slot, item, board.barredAt(slot, item));
};

/** A story that is pinned to a time which this plan does not give out waits for it, unless a person has said that it is skipped. */
const reserve = ({ columns: { items, reservedUntil } }: PlanBoard, { story, instant }: PlacedPin): void => {
  const item = items.placeOf.get(story) ?? none;
  if (item !== none) reservedUntil[item] = Math.max(reservedUntil[item] as number, instant.epochMilliseconds);
};

/** The other language of what is pinned there: they go out together. */
const isWithPair = (
  { chosen, columns: { items } }: PlanBoard,
  slot: number,
  { story }: PlacedPin,
  kept: readonly PlacedPin[],
): boolean => chosen[slot] === items.placeOf.get(story) && !kept.some((other) => other.story === story);

/**
 * Puts every pin to come in its slot, or says which rule stood in its way: one judgement for the plan, for what is told of a
 * file and for who pins. The board holds the pinned slots beyond the plan too, so that nothing in the plan takes what they need.
 */
export const placePins = (board: PlanBoard, facts: PlanFacts): PinsOnBoard => {
  const { turns } = board.columns.slots;
  const keyOf = (campaign: string, at: { toString: () => string }): string => `${campaign} ${at}`;
  const slotOf = new Map(turns.map(({ campaign, slot }, place) => [keyOf(campaign.id, slot.local), place]));
  const refused: RefusedPin[] = [];
  const kept: PlacedPin[] = [];
  const pinned = new Set<number>();
  const waiting: PlacedPin[] = [];
  for (const pin of pinsToCome(facts)) {
    const slot = slotOf.get(keyOf(pin.campaign.id, pin.local));
    if (slot !== undefined && isWithPair(board, slot, pin, kept)) {
      kept.push(pin);
      continue;
    }
    const inFile = pinBarInFile(facts, pin, kept);
    const bar = inFile ?? (slot === undefined ? pinBars.noSlot(null) : barOnBoard(facts, board, slot, pin.story));
    if (bar !== null || slot === undefined) {
      if (bar !== null) refused.push({ pin, bar });
      if (bar?.rule !== 'pin-skipped' && (slot === undefined || turns[slot]?.isBeyond)) waiting.push(pin);
      continue;
    }
    board.place(slot, board.columns.items.placeOf.get(pin.story) as number);
    board.fixed[slot] = 1;
    pinned.add(slot);
    kept.push(pin);
  }
  for (const pin of waiting) reserve(board, pin);
  return { pinned, refused };
};
