import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { LinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import {
  type PlatsbankenSandbox,
  startPlatsbankenSandbox,
} from '#functions/sandbox/platsbanken/platsbanken-sandbox.ts';
import { sandboxKeys } from '#functions/sandbox/platsbanken/sandbox-keys.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { openSandbox } from '#functions/wiring/sandbox.ts';

/** Starts the embedded Platsbanken for a workspace; the ads that it was sent are kept in the workspace between runs. */
export const openPlatsbanken = async (
  workspace: string,
  settings: Environment,
  clock: Pick<Clock, 'now'>,
  port?: number,
): Promise<PlatsbankenSandbox> => {
  const folder = join(workspace, 'sandbox');
  mkdirSync(folder, { recursive: true });
  const { settings: employer } = await readSettings({ content: openStore(settings.stores.content) });
  return startPlatsbankenSandbox({
    now: () => clock.now().epochMilliseconds,
    stateFile: join(folder, 'platsbanken.json'),
    keys: settings.platsbanken.credentials ?? sandboxKeys,
    ...(employer === null ? {} : { employerName: employer.brand.employer[settings.language] }),
    ...(port === undefined ? {} : { port }),
  });
};

export type Sandboxes = {
  readonly linkedin: LinkedInSandbox | null;
  readonly platsbanken: PlatsbankenSandbox | null;
  readonly close: () => Promise<void>;
};

/** Starts what the settings ask for as `sandbox`. */
export const openSandboxes = async (
  workspace: string,
  settings: Environment,
  clock: Pick<Clock, 'now'>,
): Promise<Sandboxes> => {
  const linkedin = settings.linkedin.url === 'sandbox' ? await openSandbox(workspace, settings, clock) : null;
  const platsbanken = settings.platsbanken.url === 'sandbox' ? await openPlatsbanken(workspace, settings, clock) : null;
  return {
    linkedin,
    platsbanken,
    close: async () => {
      await linkedin?.close();
      await platsbanken?.close();
    },
  };
};
