import * as z from 'zod';
import type { BoardAnswer } from '#functions/adapters/job-boards/board-answer.ts';
import type { JobAsRead } from '#functions/ads/job-boards/teamtailor/judge-job.ts';

const words = z.string().nullish().catch(null);
const Job = z.object({
  data: z.object({
    attributes: z.object({ body: z.string().nullable(), status: words, 'human-status': words }),
  }),
});

/** The words of `human-status` and `status` for a job that nobody is to see. */
const closed = /^(archived|expired|draft|unsaved|temp)$/;

/** The job of an answer; null when there is none in it. */
export const readJob = ({ json }: BoardAnswer): JobAsRead | null => {
  const read = Job.safeParse(json);
  if (!read.success) return null;
  const { body, status, 'human-status': human } = read.data.data.attributes;
  return { body: body ?? '', isOpen: ![status, human].some((word) => closed.test(word ?? '')) };
};
