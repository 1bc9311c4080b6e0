import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { realApi } from '#functions/adapters/channels/linkedin/may-go-to.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { readYaml } from '#functions/findings/read-yaml.ts';
import { ChannelSettings } from '#functions/organisation/channel-settings.ts';
import type { Clock } from '#functions/ports/clock.ts';
import { type Settings, SettingsError } from '#functions/wiring/settings.ts';

export type Token = () => Promise<string>;

const noToken: Token = async () => {
  throw new SettingsError(
    'LinkedIn has no token: set VARDAG_LINKEDIN_TOKEN or VARDAG_LINKEDIN_SECRET, or VARDAG_LINKEDIN_URL=sandbox.',
  );
};

/** The oldest version that is tried when neither `channels.yaml` nor the environment names one. */
const fallbackVersion = '202609';

/** LinkedIn's settings: the environment wins over `channels.yaml`, which people edit. */
export const linkedInOf = async (
  settings: Settings,
  clock: Clock,
  address: string | null,
  token: Token | null,
): Promise<LinkedInSettings> => {
  const read = await readYaml(
    { content: openStore(settings.stores.content) },
    ChannelSettings,
    'channels.yaml',
    'optional',
  );
  const { organization, version } = read.value?.linkedin ?? {};
  const given = settings.linkedin.token;
  return {
    baseUrl: address ?? settings.linkedin.url ?? realApi,
    organization: settings.linkedin.organization ?? organization ?? '',
    version: settings.linkedin.version ?? version ?? fallbackVersion,
    token: token ?? (given === null ? noToken : async () => given),
    clock,
  };
};
