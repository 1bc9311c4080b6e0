import type { BoardAnswer } from '#functions/adapters/job-boards/board-answer.ts';
import { realHost, realPath } from '#functions/adapters/job-boards/platsbanken/platsbanken-place.ts';

type Look = (address: string) => Promise<BoardAnswer>;

/** An id that no ad has. */
const nobody = '0';

/** Whether a path is known there: surely, perhaps (an error in JSON may be about the ad or about the path), or not. */
const knows = ({ status, isOwn, json }: BoardAnswer): number => {
  if (status !== 404 || isOwn) return 2;
  return json === null ? 0 : 1;
};

/** `sure` is false while the other side gives no answer to go by. */
export type AdsAddress = { readonly address: string; readonly sure: boolean };

/**
 * Where `/jobads` lies. An address with a path is taken as it is. A bare origin stands for the real host, so the real path is
 * put behind it; only if `/jobads` right under the origin is better known there, the ads are there. That is asked by reading the
 * status of an ad that is not, which changes nothing, and once.
 */
export const adsAddress = async (url: string, look: Look): Promise<AdsAddress> => {
  const base = url.replace(/\/+$/, '').replace(/\/jobads$/, '');
  if (new URL(base).pathname !== '/') return { address: `${base}/jobads`, sure: true };
  if (base === realHost) return { address: `${base}${realPath}/jobads`, sure: true };
  const [whole, short] = [`${base}${realPath}/jobads`, `${base}/jobads`];
  const first = await look(`${whole}/${nobody}/status`);
  if (first.status === null || first.status >= 500) return { address: whole, sure: false };
  if (knows(first) === 2) return { address: whole, sure: true };
  const second = await look(`${short}/${nobody}/status`);
  const sure = second.status !== null && second.status < 500;
  return { address: sure && knows(second) > knows(first) ? short : whole, sure };
};
