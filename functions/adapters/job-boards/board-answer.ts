import * as z from 'zod';

/** `unreachable`: the request certainly never arrived. `timeout` and `broken`: nobody knows. */
export type Lost = 'unreachable' | 'timeout' | 'broken';

export type BoardAnswer = {
  /** Null when no whole answer came. */
  readonly status: number | null;
  readonly lost: Lost | null;
  /** The answer's JSON; null for anything else. */
  readonly json: unknown;
  /** It has the shape that the board's own refusals have; something in between answers differently. */
  readonly isOwn: boolean;
  readonly message: string;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
  /** An earlier try of the same call may have been done although this one was not. */
  readonly followsDoubt?: true;
};

const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** The JSON of a text; null when it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const longest = 160;
/** Without what it quotes of the ad's people, and short enough for a ledger. */
export const tidied = (text: string, secrets: readonly string[]): string => {
  const safe = secrets
    .filter((secret) => secret !== '')
    .reduce((said, secret) => said.replaceAll(secret, '…'), text.slice(0, 2_000))
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1)}…`;
};

/** No whole answer came; of the error only the system's word for why is kept, for the request holds the secrets. */
export const lostAnswer = (error: unknown): BoardAnswer => {
  const code = z.object({ code: z.string() }).safeParse(error).data?.code ?? '';
  const lost: Lost = neverSent.has(code) ? 'unreachable' : code === 'ETIMEDOUT' ? 'timeout' : 'broken';
  return { status: null, lost, json: null, isOwn: false, message: '', faults: [] };
};

export const isGood = ({ status }: BoardAnswer): boolean => status !== null && status >= 200 && status < 300;

/** The same call may succeed a moment later. */
export const isPassing = ({ status, lost }: BoardAnswer): boolean =>
  lost !== null || status === 408 || status === 429 || (status ?? 0) >= 500;

/** The board itself says so, or the request never arrived: certainly nothing was done. */
export const isUndone = ({ status, lost, isOwn }: BoardAnswer): boolean =>
  lost === 'unreachable' || status === 401 || status === 403 || status === 429 || (status === 503 && isOwn);

export const reasonOf = ({ status, lost }: BoardAnswer): string => lost ?? `http-${status}`;
