import * as z from 'zod';
import { type BoardAnswer, jsonOf, tidied } from '#functions/adapters/job-boards/board-answer.ts';
import type { BoardResponse } from '#functions/adapters/job-boards/transport.ts';

const Fault = z.object({ field: z.string().catch(''), message: z.string().catch('') });
/** Any member may be missing (docs/reference/job-boards.md#platsbankens-direct-transfer). */
const Refusal = z.object({
  trackingId: z.unknown().optional(),
  cause: z
    .object({
      message: z
        .object({ message: z.string().catch(''), errors: z.array(Fault).catch([]) })
        .catch({ message: '', errors: [] }),
    })
    .optional(),
});

export const readAnswer = ({ status, body }: BoardResponse, secrets: readonly string[]): BoardAnswer => {
  const json = jsonOf(body);
  const refusal = Refusal.safeParse(json);
  const said = refusal.success ? refusal.data.cause?.message : undefined;
  return {
    status,
    lost: null,
    json,
    isOwn: refusal.success && (refusal.data.trackingId !== undefined || refusal.data.cause !== undefined),
    message: tidied(said?.message ?? '', secrets),
    faults: (said?.errors ?? []).slice(0, 20).map(({ field, message }) => ({
      field: tidied(field, secrets),
      message: tidied(message, secrets),
    })),
  };
};
