import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const kilobyte = 1_024;

/** The limits of LinkedIn's edge: 414 for long addresses, 411 for a POST without a length. Both answers are empty. */
export const checkEdge = (request: Request, incoming: IncomingMessage | undefined): void => {
  const { pathname, search } = new URL(request.url);
  const headers = [...request.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  const target = pathname.length + search.length;
  const long =
    target > 8 * kilobyte ||
    search.length - 1 > 4 * kilobyte ||
    pathname.split('/').some((segment) => segment.length > 4 * kilobyte) ||
    target + headers > 28 * kilobyte;
  if (long) throw new Refusal(414, null);
  const sent = incoming?.headers;
  const unmeasured = sent !== undefined && !('content-length' in sent) && !('transfer-encoding' in sent);
  if (request.method === 'POST' && unmeasured) throw new Refusal(411, null);
};
