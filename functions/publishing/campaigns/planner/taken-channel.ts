import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { channelTaken } from '#functions/publishing/campaigns/pace.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { permittedAt } from '#functions/publishing/campaigns/planner/plan-columns.ts';

/** What the channels of a slot have near it, told or on the board; null when they are free. */
export const takenChannel = (
  facts: Pick<PlanFacts, 'history' | 'channelsOff' | 'apart'>,
  board: PlanBoard,
  slot: number,
): Text | null => {
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
