import { teamtailorBoard } from '#functions/adapters/job-boards/teamtailor/teamtailor-board.ts';
import { realTeamtailor } from '#functions/adapters/job-boards/teamtailor/teamtailor-context.ts';
import { parseTeamtailorSecret } from '#functions/adapters/job-boards/teamtailor/teamtailor-secret.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { keptSecret } from '#functions/wiring/kept-secret.ts';
import { isHere, staysHere } from '#functions/wiring/stays-here.ts';

/** The secret wins over the variable; null without either. */
export const teamtailorKey = async ({
  teamtailor: { secret, token },
}: Pick<Environment, 'teamtailor'>): Promise<(() => Promise<string>) | null> => {
  if (secret !== null) return keptSecret(secret, parseTeamtailorSecret);
  return token === null ? null : async () => token;
};

/** Teamtailor as the pipeline meets it; null without a key, and when it is not on this machine and nothing may leave it. */
export const teamtailorOf = async (settings: Environment, clock: Clock): Promise<Deps['jobBoards']['teamtailor']> => {
  const url = settings.teamtailor.url ?? realTeamtailor;
  const here = staysHere(settings);
  if (here && !isHere(url)) return null;
  const token = await teamtailorKey(settings);
  return token === null ? null : teamtailorBoard({ url, token, staysHere: here }, clock);
};
