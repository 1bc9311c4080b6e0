import type { Deps } from '#functions/ground/ports/deps.ts';
import type { AwsContext } from '#functions/wiring/aws.ts';
import { platsbankenOf } from '#functions/wiring/platsbanken-of.ts';
import { staysHere } from '#functions/wiring/stays-here.ts';
import { teamtailorOf } from '#functions/wiring/teamtailor-of.ts';

/** The boards that are pushed to, for the functions that do. */
export const jobBoardsOnAws = async ({ settings, common }: AwsContext): Promise<Deps['jobBoards']> => ({
  platsbanken: await platsbankenOf(settings, common.clock, { sandbox: null, staysHere: staysHere(settings) }),
  teamtailor: await teamtailorOf(settings, common.clock),
});
