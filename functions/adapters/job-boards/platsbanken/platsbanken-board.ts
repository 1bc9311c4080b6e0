import * as z from 'zod';
import { type BoardAnswer, isGood, reasonOf } from '#functions/adapters/job-boards/board-answer.ts';
import { mapAnswer } from '#functions/adapters/job-boards/map-answer.ts';
import { boardClient } from '#functions/adapters/job-boards/platsbanken/board-client.ts';
import { findAd } from '#functions/adapters/job-boards/platsbanken/find-ad.ts';
import type { PlatsbankenContext } from '#functions/adapters/job-boards/platsbanken/platsbanken-context.ts';
import { httpTransport, type Transport } from '#functions/adapters/job-boards/transport.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { AdStanding, JobBoard } from '#functions/ground/ports/job-board.ts';

const Created = z.object({ id: z.union([z.string().min(1), z.number().transform(String)]) });
const Status = z.object({ status: z.string() });

/** The values of `status` are not written anywhere; words that say "no longer" are taken for it, all others for "it stands". */
const isOver = /unpublish|remov|delet|inactiv|closed|expired|archiv|ended|avpubl|borttag|avslut|arkiv/i;

const isGone = ({ status }: BoardAnswer): boolean => status === 404 || status === 410;

const named = ({ json, message, faults }: BoardAnswer): string | null => {
  const given = Created.safeParse(json);
  if (given.success) return given.data.id;
  const said = [message, ...faults.map((one) => one.message)].join(' ');
  return /\b(?:id|annons|ad)\b\W{0,3}(?:id\W{0,3})?([A-Za-z0-9-]*\d[A-Za-z0-9-]*)/i.exec(said)?.[1] ?? null;
};

const pathOf = (id: string): string => `/${encodeURIComponent(id)}`;

/** Platsbanken's direct transfer of ads (docs/reference/job-boards.md#platsbankens-direct-transfer). */
export const platsbankenBoard = (
  place: PlatsbankenContext,
  clock: Pick<Clock, 'wait'>,
  transport: Transport = httpTransport,
): JobBoard => {
  const client = boardClient(place, clock, transport);
  const status = async (id: string): Promise<AdStanding> => {
    const answer = await client.patiently({ method: 'GET', path: `${pathOf(id)}/status` });
    if (isGone(answer)) return 'absent';
    const read = Status.safeParse(answer.json);
    if (!isGood(answer) || !read.success) return 'unreadable';
    return isOver.test(read.data.status) ? 'absent' : 'present';
  };
  return {
    status,
    create: async (ad) => {
      const answer = await client.once({ method: 'POST', path: '', body: ad });
      if (isGood(answer)) {
        const read = Created.safeParse(answer.json);
        return read.success ? { outcome: 'created', id: read.data.id } : { outcome: 'unknown', reason: 'no-ad-id' };
      }
      if (answer.status === 409) return { outcome: 'duplicate', named: named(answer) };
      return mapAnswer(answer);
    },
    update: async (id, ad) => {
      const answer = await client.patiently({ method: 'PUT', path: pathOf(id), body: ad });
      if (isGone(answer)) return { outcome: 'gone' };
      return isGood(answer) ? { outcome: 'updated' } : mapAnswer(answer);
    },
    remove: async (id) => {
      const answer = await client.patiently({ method: 'DELETE', path: pathOf(id) });
      return isGood(answer) || isGone(answer) ? { outcome: 'removed' } : mapAnswer(answer);
    },
    find: (ad) => findAd(place, transport, status, ad),
    check: async () => {
      const answer = await client.patiently({ method: 'GET', path: '/0/status' });
      const ok = isGood(answer) || answer.status === 404 || answer.status === 400 || answer.status === 410;
      return {
        ok,
        reason: ok
          ? null
          : answer.status === 401
            ? 'access'
            : answer.status === 403
              ? 'consent-missing'
              : reasonOf(answer),
      };
    },
  };
};
