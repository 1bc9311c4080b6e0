import type { BoardAnswer } from '#functions/adapters/job-boards/board-answer.ts';
import { realHost, realPath, trialPath } from '#functions/adapters/job-boards/platsbanken/platsbanken-context.ts';

type Look = (address: string) => Promise<BoardAnswer>;

/** An id that no ad has. */
const nobody = '0';

const surely = 2;
/** Whether a path is known there: surely, perhaps (an error in JSON may be about the ad or about the path), or not. */
const knows = ({ status, isOwn, json }: BoardAnswer): number => {
  if (status !== 404 || isOwn) return surely;
  return json === null ? 0 : 1;
};

/** `sure` is false while the other side gives no answer to go by. */
export type AdsAddress = { readonly address: string; readonly sure: boolean };

/**
 * Where `/jobads` lies. An address with a path is taken as it is. A bare origin stands for the real host, so the real path is
 * put behind it; only if the path of the board's own trial, or `/jobads` right under the origin, is better known there, the ads
 * are there. That is asked by reading the status of an ad that is not, which changes nothing, and once.
 */
export const adsAddress = async (url: string, look: Look): Promise<AdsAddress> => {
  const base = url.replace(/\/+$/, '').replace(/\/jobads$/, '');
  if (new URL(base).pathname !== '/') return { address: `${base}/jobads`, sure: true };
  const whole = `${base}${realPath}/jobads`;
  if (base === realHost) return { address: whole, sure: true };
  let best = { address: whole, known: -1 };
  for (const address of [whole, `${base}/jobads`, `${base}${trialPath}/jobads`]) {
    const answer = await look(`${address}/${nobody}/status`);
    if (answer.status === null || answer.status >= 500) return { address: best.address, sure: false };
    const known = knows(answer);
    if (known > best.known) best = { address, known };
    if (known === surely) break;
  }
  return { address: best.address, sure: true };
};
