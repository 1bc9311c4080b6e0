import * as z from 'zod';
import { type BoardAnswer, jsonOf, tidied } from '#functions/adapters/job-boards/board-answer.ts';
import type { BoardResponse } from '#functions/adapters/job-boards/transport.ts';

/** An error of JSON:API; any member may be missing. */
const Fault = z.object({
  title: z.string().catch(''),
  detail: z.string().catch(''),
  source: z.object({ pointer: z.string().catch('') }).catch({ pointer: '' }),
});
const Refusal = z.object({ errors: z.array(Fault).min(1) });

export const readAnswer = ({ status, body }: BoardResponse, secrets: readonly string[]): BoardAnswer => {
  const json = jsonOf(body);
  const refusal = Refusal.safeParse(json);
  const errors = refusal.success ? refusal.data.errors.slice(0, 20) : [];
  return {
    status,
    lost: null,
    json,
    isOwn: refusal.success,
    message: '',
    faults: errors.map(({ title, detail, source }) => ({
      field: tidied(source.pointer.replace(/^\/data\/(attributes\/)?/, ''), secrets),
      message: tidied(detail === '' ? title : detail, secrets),
    })),
  };
};
