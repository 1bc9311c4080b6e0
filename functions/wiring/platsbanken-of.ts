import { platsbankenBoard } from '#functions/adapters/job-boards/platsbanken/platsbanken-board.ts';
import { type PlatsbankenCredentials, realHost } from '#functions/adapters/job-boards/platsbanken/platsbanken-place.ts';
import { parsePlatsbankenSecret } from '#functions/adapters/job-boards/platsbanken/platsbanken-secret.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { sandboxKeys } from '#functions/adapters/sandbox/platsbanken/platsbanken-sandbox.ts';
import { secretsManagerSecret } from '#functions/adapters/secret-store/secrets-manager.ts';
import { readYaml } from '#functions/findings/read-yaml.ts';
import { ChannelSettings } from '#functions/organisation/channel-settings.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { JobBoard } from '#functions/ports/job-board.ts';
import { type Settings, SettingsError } from '#functions/wiring/settings.ts';
import { isHere } from '#functions/wiring/stays-here.ts';

/** How long a secret that was read is used before it is read again. */
const keptMilliseconds = 5 * 60_000;

const kept = (read: () => Promise<PlatsbankenCredentials>): (() => Promise<PlatsbankenCredentials>) => {
  let held: { readonly value: Promise<PlatsbankenCredentials>; readonly until: number } | null = null;
  return async () => {
    if (held === null || held.until < performance.now()) {
      held = { value: read(), until: performance.now() + keptMilliseconds };
      held.value.catch(() => {
        held = null;
      });
    }
    return held.value;
  };
};

/** The secret wins over the three variables; null without either. */
const credentialsOf = ({ platsbanken }: Settings): (() => Promise<PlatsbankenCredentials>) | null => {
  const { secret, credentials } = platsbanken;
  if (secret === null) return credentials === null ? null : async () => credentials;
  return kept(async () => {
    const text = await secretsManagerSecret({ name: secret }).get();
    if (text === null) throw new SettingsError(`There is no secret named by VARDAG_PLATSBANKEN_SECRET (${secret}).`);
    return parsePlatsbankenSecret(text);
  });
};

/** Platsbanken as the pipeline meets it; null without keys, and when it is not on this machine and nothing may leave it. */
export const platsbankenOf = async (
  settings: Settings,
  clock: Clock,
  { sandbox, staysHere }: { readonly sandbox: string | null; readonly staysHere: boolean },
): Promise<JobBoard | null> => {
  const url = sandbox ?? settings.platsbanken.url ?? realHost;
  const credentials =
    sandbox === null ? credentialsOf(settings) : async () => settings.platsbanken.credentials ?? sandboxKeys;
  if (credentials === null || url === 'sandbox' || (staysHere && !isHere(url))) return null;
  const content = openStore(settings.stores.content);
  const read = await readYaml({ content }, ChannelSettings, 'channels.yaml', 'optional');
  const wanted = read.value?.jobBoards.platsbanken?.readBack ?? null;
  const readBack = sandbox ?? (wanted !== null && staysHere && !isHere(wanted) ? null : wanted);
  return platsbankenBoard({ url, credentials, readBack, staysHere }, clock);
};
