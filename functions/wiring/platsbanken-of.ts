import { platsbankenBoard } from '#functions/adapters/job-boards/platsbanken/platsbanken-board.ts';
import {
  type PlatsbankenCredentials,
  realHost,
} from '#functions/adapters/job-boards/platsbanken/platsbanken-context.ts';
import { parsePlatsbankenSecret } from '#functions/adapters/job-boards/platsbanken/platsbanken-secret.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { JobBoard } from '#functions/ground/ports/job-board.ts';
import { sandboxKeys } from '#functions/sandbox/platsbanken/sandbox-keys.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { keptSecret } from '#functions/wiring/kept-secret.ts';
import { isHere } from '#functions/wiring/stays-here.ts';

type Read = () => Promise<PlatsbankenCredentials>;

/** The secret wins over the three variables; null without either. */
const credentialsOf = async ({ platsbanken: { secret, credentials } }: Environment): Promise<Read | null> => {
  if (secret !== null) return keptSecret(secret, parsePlatsbankenSecret);
  return credentials === null ? null : async () => credentials;
};

/** Platsbanken as the pipeline meets it; null without keys, and when it is not on this machine and nothing may leave it. */
export const platsbankenOf = async (
  settings: Environment,
  clock: Clock,
  { sandbox, staysHere }: { readonly sandbox: string | null; readonly staysHere: boolean },
): Promise<JobBoard | null> => {
  const url = sandbox ?? settings.platsbanken.url ?? realHost;
  if (url === 'sandbox' || (staysHere && !isHere(url))) return null;
  const credentials =
    sandbox === null ? await credentialsOf(settings) : async () => settings.platsbanken.credentials ?? sandboxKeys;
  if (credentials === null) return null;
  const content = openStore(settings.stores.content);
  const read = await readYaml({ content }, ChannelSettings, 'channels.yaml', 'optional');
  const wanted = read.value?.jobBoards.platsbanken?.readBack ?? null;
  const readBack = sandbox ?? (wanted !== null && staysHere && !isHere(wanted) ? null : wanted);
  return platsbankenBoard({ url, credentials, readBack, staysHere }, clock);
};
