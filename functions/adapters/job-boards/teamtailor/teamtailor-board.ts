import * as z from 'zod';
import { type BoardAnswer, isGood, isPassing, reasonOf } from '#functions/adapters/job-boards/board-answer.ts';
import { mapAnswer } from '#functions/adapters/job-boards/map-answer.ts';
import { teamtailorClient } from '#functions/adapters/job-boards/teamtailor/teamtailor-client.ts';
import type { TeamtailorContext } from '#functions/adapters/job-boards/teamtailor/teamtailor-context.ts';
import { httpTransport, type Transport } from '#functions/adapters/job-boards/transport.ts';
import { type JobAsRead, judgeJob } from '#functions/ads/job-boards/teamtailor/judge-job.ts';
import { plainLetters } from '#functions/ads/job-boards/teamtailor/plain-letters.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { EnrichedBoard, UpdateOutcome } from '#functions/ground/ports/job-board.ts';
import type { TeamtailorAd } from '#functions/ground/ports/teamtailor-ad.ts';

const words = z.string().nullish().catch(null);
const Job = z.object({
  data: z.object({
    attributes: z.object({ body: z.string().nullable(), status: words, 'human-status': words }),
  }),
});

/** The words of `human-status` and `status` for a job that nobody is to see. */
const closed = /^(archived|expired|draft|unsaved|temp)$/;

/** The job of an answer; null when there is none in it. */
const readJob = ({ json }: BoardAnswer): JobAsRead | null => {
  const read = Job.safeParse(json);
  if (!read.success) return null;
  const { body, status, 'human-status': human } = read.data.data.attributes;
  return { body: body ?? '', isOpen: ![status, human].some((word) => closed.test(word ?? '')) };
};

/** Milliseconds before the next look, after one that told nothing or a change without an answer. */
const pauses = [300, 1_200, 3_000];

/** Only Teamtailor's own word counts: another host's 404 says nothing about a job. */
const isGone = ({ status, isOwn }: BoardAnswer): boolean => (status === 404 || status === 410) && isOwn;

/** What is sure of a change that was not made. What is wrong with the key or the request is so for every job. */
const refusal = (answer: BoardAnswer): UpdateOutcome => {
  const { status, lost } = answer;
  if (status === 403) return { outcome: 'stopped', reason: 'no-rights' };
  if (status === 406 || status === 415 || status === 429 || lost === 'unreachable')
    return { outcome: 'stopped', reason: reasonOf(answer) };
  // Somebody else is changing the job.
  if (status === 409) return { outcome: 'deferred', reason: reasonOf(answer) };
  return mapAnswer(answer);
};

/** A reading changes nothing: whatever came of it, nothing was done. */
const unread = (answer: BoardAnswer): UpdateOutcome => {
  const said = refusal(answer);
  return said.outcome === 'stopped' ? said : { outcome: 'deferred', reason: reasonOf(answer) };
};

type Put = { readonly before: string; readonly body: string };

/** What was put stands without its marks, whole or cut off: our words, and no way to find them again. */
const isStripped = (body: string, { before, body: sent }: Put): boolean => {
  const now = plainLetters(body);
  if (body === '' || now === plainLetters(before)) return false;
  return sent.startsWith(body) || plainLetters(sent).startsWith(now);
};

/** Jobs of the employer's own Teamtailor, whose text gets a story block (docs/reference/job-boards.md#teamtailor). */
export const teamtailorBoard = (
  place: TeamtailorContext,
  clock: Pick<Clock, 'wait'>,
  transport: Transport = httpTransport,
): EnrichedBoard<TeamtailorAd> => {
  const call = teamtailorClient(place, clock, transport);
  const pathOf = (id: string): string => `/${encodeURIComponent(id)}`;
  const look = (id: string) => call({ method: 'GET', path: pathOf(id) });
  const put = (id: string, body: string) =>
    call({ method: 'PATCH', path: pathOf(id), body: { data: { id, type: 'jobs', attributes: { body } } } });

  /** Puts the text back that stood before. */
  const undo = async (id: string, { before }: Put): Promise<UpdateOutcome> => {
    await put(id, before);
    const job = readJob(await look(id));
    return job !== null && plainLetters(job.body) === plainLetters(before)
      ? { outcome: 'refused', reason: 'marks-lost', faults: [] }
      : { outcome: 'unknown', reason: 'marks-lost' };
  };

  /** Looks before every change, and after it: only a job that was read as it should be is done. */
  const update = async (id: string, ad: TeamtailorAd): Promise<UpdateOutcome> => {
    let last: Put | null = null;
    let said: UpdateOutcome = { outcome: 'unknown', reason: 'not-read-back' };
    for (const pause of [...pauses, 0]) {
      const read = await look(id);
      if (isGone(read)) return { outcome: 'gone' };
      const job = isGood(read) ? readJob(read) : null;
      if (job === null) {
        said = last === null ? unread(read) : { outcome: 'unknown', reason: 'not-read-back' };
        if (!isPassing(read)) return said;
        await clock.wait(pause);
        continue;
      }
      const step = judgeJob(job, ad);
      if (step.do === 'nothing') return { outcome: 'updated' };
      if (last !== null && isStripped(job.body, last)) return undo(id, last);
      if (step.do === 'wait') return { outcome: last === null ? 'deferred' : 'unknown', reason: step.reason };
      if (pause === 0) break;
      const wish: Put = { before: job.body, body: step.body };
      const answer = await put(id, step.body);
      const answered: UpdateOutcome = isGone(answer) ? { outcome: 'gone' } : refusal(answer);
      const isDone = isGood(answer);
      const inDoubt = isDone || last !== null || answered.outcome === 'unknown';
      said = inDoubt ? { outcome: 'unknown', reason: isDone ? 'not-read-back' : reasonOf(answer) } : answered;
      if (isDone || answered.outcome === 'unknown') last = wish;
      else if (answered.outcome !== 'deferred') return said;
      if (!isDone) await clock.wait(pause);
    }
    return said;
  };

  return {
    update,
    status: async (id) => {
      const answer = await look(id);
      if (isGone(answer)) return 'absent';
      return isGood(answer) && readJob(answer) !== null ? 'present' : 'unreadable';
    },
    check: async () => {
      const answer = await call({ method: 'GET', path: '?page%5Bsize%5D=1' });
      if (isGood(answer)) return { ok: true, reason: null };
      const said = refusal(answer);
      return { ok: false, reason: said.outcome === 'stopped' ? said.reason : reasonOf(answer) };
    },
  };
};
