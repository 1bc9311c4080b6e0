import { cp, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { ownFolder } from '#functions/adapters/object-store/directory-paths.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { type LinkedInSandbox, startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import type { HandlerName } from '#functions/subscriptions.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { localPipeline } from '#functions/wiring/local.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';
import { files } from '#test/slips/slip-world.ts';
import { stir } from '#test/slips/stir.ts';

/** When the job runs that is killed: Elsa's post is three hours old, and her consent has been taken back. */
export const atNoon = nine.add({ hours: 3 });

const stores = ['content', 'records', 'reports', 'site'] as const;
const linkedInFile = 'linkedin.json';

/**
 * Runs differ in their names and in the hashes over them, and a calendar counts the versions of a slot that it has shown: one that died
 * before it drew what was on its way has shown one less. Nothing else may differ.
 */
const withoutNames = (text: string): string =>
  text
    .replace(/(?<=\nSEQUENCE:|"sequence": ?)\d+/g, 'count')
    .replace(/local\/[0-9a-f-]{36}/g, 'local/run')
    .replace(/[0-9a-f]{64}|(?<=<code title="hash">|<code title="[0-9a-f]{64}">|<summary><code>)[0-9a-f]{12}/g, 'hash');

const textsUnder = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const all = new Map<string, string>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) all.set(path.slice(root.length + 1), withoutNames(await readFile(path, 'latin1')));
  }
  return all;
};

/** A workspace on the disk, and the LinkedIn that knows its posts. One at a time is open, each at the same address. */
export type JobWorkspace = {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Wakes functions in this process, at an instant. */
  readonly wake: (at: Temporal.Instant, names: readonly HandlerName[]) => Promise<void>;
  /** Lets a minute pass over what lies in the stores' own folders. */
  readonly age: () => Promise<void>;
  /** Every file of every store, their own folders among them, and what readers see at LinkedIn. */
  readonly stands: () => Promise<ReadonlyMap<string, string>>;
  readonly close: () => Promise<void>;
};

const openWorkspace = async (folder: string, port: number): Promise<JobWorkspace> => {
  const { clock, set } = simulatedClock(nine.subtract({ hours: 24 }));
  const linkedIn: LinkedInSandbox = await startLinkedInSandbox({
    now: () => Math.max(atNoon.epochMilliseconds, clock.now().epochMilliseconds),
    stateFile: join(folder, linkedInFile),
    port,
  });
  const environment = {
    VARDAG_LINKEDIN_URL: linkedIn.url,
    VARDAG_LINKEDIN_TOKEN: 'sandbox-token',
    VARDAG_LINKEDIN_ORGANIZATION: '5515715',
  };
  const settings = parseEnvironment(environment, folder);
  return {
    folder,
    environment,
    wake: async (at, names) => {
      set(at);
      const place = { functions: handlers, clock, log: quietLog, linkedInAddress: linkedIn.url };
      const local = await localPipeline(settings, place);
      for (const name of names) await local.wake(name);
    },
    age: async () => {
      const then = new Date(Date.now() - 120_000);
      for (const store of stores)
        for (const key of (await textsUnder(join(folder, store, ownFolder)).catch(() => new Map())).keys())
          await utimes(join(folder, store, ownFolder, key), then, then);
    },
    stands: async () => {
      const all = new Map<string, string>();
      for (const store of stores)
        for (const [key, text] of await textsUnder(join(folder, store))) all.set(`${store}/${key}`, text);
      for (const { id, deletedAt } of linkedIn.posts()) if (deletedAt === null) all.set(`linkedin/${id}`, 'stands');
      return all;
    },
    close: async () => {
      await linkedIn.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export type JobWorld = { readonly fresh: () => Promise<JobWorkspace>; readonly close: () => Promise<void> };

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'vardag-job-kills-'));

/** The world of the slips on the disk: Elsa's story is out and is to be taken down, and people have changed things since. */
export const jobWorld = async (): Promise<JobWorld> => {
  const first = await newFolder();
  const content = openStore(`file:${join(first, 'content')}`);
  for (const [key, text] of Object.entries(files)) await content.put(key, text);
  const elsas = 'pinned: [{ slot: 2026-11-24T09:00, story: elsa }, {';
  await content.put('campaigns/hosten.yaml', (files['campaigns/hosten.yaml'] ?? '').replace('pinned: [{', elsas));
  const begun = await openWorkspace(first, 0);
  const port = Number(new URL(begun.environment['VARDAG_LINKEDIN_URL'] ?? '').port);
  await begun.wake(nine.subtract({ hours: 20 }), ['review-stories', 'plan-campaigns']);
  await begun.wake(nine, ['start-due']);
  await begun.wake(nine.add({ minutes: 5 }), ['start-due', 'syndicate-vacancies']);
  const everywhere = '[linkedin, site, job-boards]';
  const withdrawn = consentFile({ channels: everywhere, withdrawnAt: '2026-11-24T10:30:00Z' });
  await content.put('consents/elsa-2026.yaml', withdrawn);
  await stir(content);
  const kept = await newFolder();
  await cp(first, kept, { recursive: true });
  await begun.close();
  return {
    fresh: async () => {
      const folder = await newFolder();
      await cp(kept, folder, { recursive: true });
      return openWorkspace(folder, port);
    },
    close: () => rm(kept, { recursive: true, force: true }),
  };
};
