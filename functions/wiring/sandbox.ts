import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import { type LinkedInSandbox, startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import type { EmployerSettings as Employer } from '#functions/story/organisation/employer-settings.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import type { Environment } from '#functions/wiring/environment.ts';

/** What the page is called: as `channels.yaml` says that LinkedIn writes it, else the employer's name. */
const nameOf = ({ brand, channels }: Employer, language: Language): string =>
  channels.linkedin.mention ?? brand.employer[language];

/** Starts the embedded LinkedIn for a workspace; what was posted to it is kept in the workspace between runs. */
export const openSandbox = async (
  workspace: string,
  settings: Environment,
  clock: Pick<Clock, 'now'>,
  port?: number,
): Promise<LinkedInSandbox> => {
  const folder = join(workspace, 'sandbox');
  mkdirSync(folder, { recursive: true });
  const { settings: employer } = await readSettings({ content: openStore(settings.stores.content) });
  const organization = settings.linkedin.organization ?? employer?.channels.linkedin.organization;
  return startLinkedInSandbox({
    now: () => clock.now().epochMilliseconds,
    stateFile: join(folder, 'linkedin.json'),
    token: settings.linkedin.token ?? 'sandbox-token',
    ...(organization === undefined ? {} : { organization }),
    ...(employer === null ? {} : { organizationName: nameOf(employer, settings.language) }),
    ...(port === undefined ? {} : { port }),
  });
};
