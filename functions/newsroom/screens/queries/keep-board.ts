import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type BoardView, boardKey, type KeptBoard } from '#functions/newsroom/screens/stories-board/board-view.ts';

/** Keeps the board for whoever looks for something on it. Only that it grew older is no reason to write it again. */
export const keepBoard = async (reports: ObjectStore, { cards, choices, context }: BoardView): Promise<void> => {
  const standing = await readJson<KeptBoard>(reports, boardKey);
  const kept: KeptBoard = { asOf: context.asOf, cards, choices };
  if (standing !== null && JSON.stringify({ ...standing, asOf: kept.asOf }) === JSON.stringify(kept)) return;
  await reports.put(boardKey, JSON.stringify(kept), { contentType: 'application/json' });
};
