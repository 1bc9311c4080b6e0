import type { BoardFault, Operation } from './board-faults.ts';
import { strikesOn } from './board-faults.ts';
import type { BoardKeeper } from './board-state.ts';

export type BoardKeys = { readonly clientId: string; readonly clientSecret: string; readonly employerId: string };

/** What every part of the simulator is given. `now` is epoch milliseconds of its clock. */
export type BoardWorld = BoardKeeper & {
  readonly now: () => number;
  readonly keys: BoardKeys;
  readonly employerName: string;
};

/** Asked by the simulator: whether the fault strikes this operation now. An order strikes once. */
export const strikes = ({ state }: BoardWorld, fault: BoardFault, operation: Operation): boolean => {
  const at = state.faults.findIndex((order) => order.fault === fault && strikesOn(order, operation));
  if (at < 0) return false;
  state.faults = state.faults.toSpliced(at, 1);
  state.struck = { ...state.struck, [fault]: (state.struck[fault] ?? 0) + 1 };
  return true;
};
