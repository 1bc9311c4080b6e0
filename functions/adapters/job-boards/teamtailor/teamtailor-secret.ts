import * as z from 'zod';
import { jsonOf } from '#functions/adapters/job-boards/board-answer.ts';

const Secret = z.object({ token: z.string().min(1) });

/** The bare key, or JSON with `token`. A fault names the field, never the value. */
export const parseTeamtailorSecret = (text: string): string => {
  const bare = text.trim();
  if (/^[^\s{}"]+$/.test(bare)) return bare;
  const parsed = Secret.safeParse(jsonOf(bare));
  if (!parsed.success) throw new Error("The secret of Teamtailor can't be used: look at token.");
  return parsed.data.token;
};
