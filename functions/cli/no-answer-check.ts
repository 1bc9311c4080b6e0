import type { Check } from '#functions/cli/access-checks.ts';
import type { Context } from '#functions/cli/context.ts';
import { speaker } from '#functions/cli/words.ts';

/** A board that could not be asked: where its address is set, and what came back. */
export const noAnswerCheck = (context: Context, what: string, variable: string, reason: string | null): Check => ({
  what,
  ok: false,
  says: speaker(context)(
    `svarar inte (${reason}). Kontrollera ${variable} och nätet.`,
    `does not answer (${reason}). Check ${variable} and the network.`,
  ),
});
