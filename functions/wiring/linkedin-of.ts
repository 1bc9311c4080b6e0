import { type HeldSecret, heldSecret } from '#functions/adapters/channels/linkedin/access/held-secret.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { realApi } from '#functions/adapters/channels/linkedin/may-go-to.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { type Environment, EnvironmentError } from '#functions/wiring/environment.ts';
import { sandboxSecret, secretOf } from '#functions/wiring/secret-of.ts';
import { staysHere } from '#functions/wiring/stays-here.ts';

/** LinkedIn's settings, the secret that its token is read from, and how many calls it allows. */
export type LinkedInContext = LinkedInSettings & {
  readonly secret: HeldSecret;
  readonly tier: ChannelSettings['linkedin']['tier'];
};

/** The oldest version that is tried when neither `channels.yaml` nor the environment names one. */
const fallbackVersion = '202609';

const tokenOf = (secret: HeldSecret) => async (): Promise<string> => {
  const held = await secret.read();
  if (held !== null) return held.accessToken;
  throw new EnvironmentError(
    'LinkedIn has no token: set VARDAG_LINKEDIN_TOKEN or VARDAG_LINKEDIN_SECRET, put it in secrets/linkedin.json of the workspace, or set VARDAG_LINKEDIN_URL=sandbox.',
  );
};

/** The environment wins over `channels.yaml`, which people edit. `sandbox` is the address of an embedded one. */
export const linkedInOf = async (
  settings: Environment,
  clock: Clock,
  sandbox: string | null,
): Promise<LinkedInContext> => {
  const read = await readYaml(
    { content: openStore(settings.stores.content) },
    ChannelSettings,
    'channels.yaml',
    'optional',
  );
  const { organization, version, tier = 'standard' } = read.value?.linkedin ?? {};
  const secret = heldSecret(sandbox === null ? secretOf(settings) : sandboxSecret(settings));
  return {
    baseUrl: sandbox ?? settings.linkedin.url ?? realApi,
    organization: settings.linkedin.organization ?? organization ?? '',
    version: settings.linkedin.version ?? version ?? fallbackVersion,
    token: tokenOf(secret),
    clock,
    staysHere: staysHere(settings),
    secret,
    tier,
  };
};
