import * as z from 'zod';

const longest = 160;

/** An answer's message without tokens, persons, or what it quotes from the post; short enough for a ledger. */
export const redacted = (message: string, token: string): string => {
  // A long answer is cut before it is looked through; what is kept of it is shorter still.
  const safe = message
    .slice(0, 2_000)
    .replaceAll(token === '' ? '\u0000' : token, '…')
    .replace(/Bearer\s+\S+/gi, 'Bearer …')
    .replace(/urn:li:(person|member):[^\s,)"']+/g, 'urn:li:$1:…')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…')
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\s+/g, ' ')
    .trim();
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1)}…`;
};

/** `unreachable`: the request certainly never arrived. `timeout` and `broken`: nobody knows. */
export type Broken = 'unreachable' | 'timeout' | 'broken';

/** All that is kept of a call that failed. The error itself holds the token in its request and goes no further. */
export type Failure = {
  /** Null when no whole answer came. */
  readonly status: number | null;
  readonly broken: Broken | null;
  readonly code: string | null;
  readonly serviceErrorCode: number | null;
  readonly message: string;
  /** The post that a duplicate was said to repeat. */
  readonly original: string | null;
  /** Whether the body was JSON; an edge in front of the API answers with HTML. */
  readonly isJson: boolean;
};

/** Any member may be missing (docs/reference/linkedin.md#shape-of-an-error). */
const Body = z.object({
  message: z.string().catch(''),
  code: z.string().nullable().catch(null),
  serviceErrorCode: z.number().nullable().catch(null),
  errorDetails: z
    .object({ inputErrors: z.array(z.object({ code: z.string() })) })
    .nullable()
    .catch(null),
});

const Thrown = z.object({
  isAxiosError: z.literal(true),
  code: z.string().optional().catch(undefined),
  response: z.object({ status: z.number(), data: z.unknown() }).optional().catch(undefined),
});

/** A missing scope on an organization's post is a 400 without a code (docs/reference/linkedin.md#permissions). */
const scopeMissing = /permissions must be used when using \w+ as/;

const codeOf = ({ code, errorDetails, message }: z.infer<typeof Body>): string | null =>
  errorDetails?.inputErrors[0]?.code || code || (scopeMissing.test(message) ? 'ACCESS_DENIED' : null);

const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const tooSlow = new Set(['ECONNABORTED', 'ETIMEDOUT', 'ERR_CANCELED']);

const brokenBy = (code: string): Broken => {
  if (neverSent.has(code)) return 'unreachable';
  return tooSlow.has(code) ? 'timeout' : 'broken';
};

/** No whole answer came; `code` is the system's word for why. */
export const noAnswer = (code: string): Failure => ({
  status: null,
  broken: brokenBy(code),
  code: null,
  serviceErrorCode: null,
  message: code,
  original: null,
  isJson: false,
});

/** A success that says something else than the API would: a page of somebody in between. */
export const unreadableAnswer: Failure = noAnswer('unreadable-answer');

/** Null when the error is a fault of ours, not an answer or a lost connection. */
export const failureOf = (error: unknown, token: string): Failure | null => {
  const thrown = Thrown.safeParse(error);
  if (!thrown.success) return null;
  const { response, code = 'no-code' } = thrown.data;
  // A 2xx arrives here when the connection broke inside the body.
  if (response === undefined || response.status < 300) return noAnswer(code);
  const body = Body.safeParse(response.data);
  const message = body.success ? body.data.message : '';
  return {
    status: response.status,
    broken: null,
    code: body.success ? codeOf(body.data) : null,
    serviceErrorCode: body.success ? body.data.serviceErrorCode : null,
    message: redacted(message, token),
    original: /duplicate of (urn:li:(?:share|ugcPost):\d+)/.exec(message)?.[1] ?? null,
    isJson: body.success,
  };
};

/** The same call may succeed a moment later. */
export const isTransient = (failure: Failure): boolean =>
  failure.broken !== null || failure.status === 408 || failure.status === 409 || (failure.status ?? 0) >= 500;

/** A later hour may have an answer: also when a quota ends, or somebody renews the access. */
export const passesLater = (failure: Failure): boolean =>
  isTransient(failure) || [401, 426, 429].includes(failure.status ?? 0);

/** The answer's own code, or its status, for a ledger. */
export const reasonOf = (failure: Failure): string => failure.code ?? failure.broken ?? `http-${failure.status}`;
