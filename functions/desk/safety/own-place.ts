import type { MiddlewareHandler } from 'hono';

/** By which names a server is asked for, and how strict it is with requests that change something. */
export type OwnPlace = {
  /** Whether a `Host` header names this server. */
  readonly isOwn: (host: string) => boolean;
  /** Pages demand that a browser says where a form came from; machines that call an interface say nothing. */
  readonly callers: 'browsers' | 'browsers and machines';
};

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** The names under which a server on this machine alone is reached: a foreign name that leads here is somebody's trick. */
export const isLoopback = (host: string): boolean => loopback.test(host);

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Both are looked at wherever they are sent: one that is right does not excuse the other. */
const isForeign = ({ callers }: OwnPlace, host: string, scheme: string, headers: Headers): boolean => {
  const [origin, site] = [headers.get('origin'), headers.get('sec-fetch-site')];
  if (origin !== null && origin !== `${scheme}//${host}`) return true;
  if (site !== null && site !== 'same-origin') return true;
  return origin === null && site === null && callers === 'browsers';
};

const plain = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
const refusal = (status: number, text: string): Response => new Response(`${text}\n`, { status, headers: plain });

/** The answer to a request for another host, or to a form that comes from elsewhere or doesn't say from where; null for all others. */
export const foreignTo = (request: Request, place: OwnPlace): Response | null => {
  // Browsers always say it; a request that never left this program has it in its address alone.
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!place.isOwn(host)) return refusal(421, 'Fel adress. / Wrong address.');
  if (reads.has(request.method) || !isForeign(place, host, new URL(request.url).protocol, request.headers)) return null;
  return refusal(
    403,
    'Formuläret kom från ett annat ställe. Inget är gjort. / The form came from elsewhere. Nothing is done.',
  );
};

/** Refuses them before anything else is looked at. */
export const ownPlace =
  (place: OwnPlace): MiddlewareHandler =>
  async (c, next) =>
    foreignTo(c.req.raw, place) ?? next();
