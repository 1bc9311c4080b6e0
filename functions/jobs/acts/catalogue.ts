import type { Act } from '#functions/jobs/acts/act.ts';
import { approve, undoApproval } from '#functions/jobs/acts/approve.ts';
import { askChange } from '#functions/jobs/acts/ask-change.ts';
import { hold, pause, release, resume } from '#functions/jobs/acts/pause.ts';
import { withdraw } from '#functions/jobs/acts/withdraw.ts';

/** Every act, as the desk's addresses and the command line call it. */
export const acts = {
  approve,
  'undo-approval': undoApproval,
  'ask-change': askChange,
  withdraw,
  hold,
  release,
  pause,
  resume,
} as const satisfies Readonly<Record<string, Act<never, never>>>;

export type ActName = keyof typeof acts;
