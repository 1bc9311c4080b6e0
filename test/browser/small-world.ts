import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { localPipeline } from '#functions/wiring/local.ts';
import { openSandbox } from '#functions/wiring/sandbox.ts';
import { openPlatsbanken } from '#functions/wiring/sandboxes.ts';
import { serve, servedApp } from '#functions/wiring/serve.ts';
import { simulate } from '#functions/wiring/simulate.ts';

const sample = join(import.meta.dirname, '..', '..', 'content');
const from = Temporal.Instant.from('2026-10-06T06:00:00Z');
const until = Temporal.Instant.from('2026-10-08T12:00:00Z');
/** Monday morning, when the week's report is due. The days between are skipped, not lived through. */
const monday = Temporal.Instant.from('2026-10-12T04:00:00Z');

/** One with two pictures, one upright, one in English, one that is taken back; one draft with faults, one that cannot be read. */
const told: Readonly<Record<string, readonly string[]>> = {
  approved: ['skolkoket-som-slanger-mindre', 'vi-bestammer-veckan', 'open-data-that-people-use', 'natt-i-hemtjansten'],
  drafts: ['hemtjanst-greta', 'skolkok-utan-alt'],
};

const campaign = {
  id: 'provveckan',
  name: 'Provveckan',
  from: '2026-10-05',
  until: '2026-11-30',
  timeZone: 'Europe/Stockholm',
  slots: [{ days: ['tue', 'wed', 'thu'], at: '09:00' }],
  channels: ['linkedin', 'site', 'job-boards'],
  pick: { units: [], occupations: [], values: [], languages: [] },
  balance: ['value', 'unit', 'occupation'],
  perWeek: 3,
  perPerson: 'P90D',
  perUnit: 'P1D',
  maxLateness: 'PT2H',
  pinned: [
    { slot: '2026-10-06T09:00', story: 'natt-i-hemtjansten' },
    { slot: '2026-10-07T09:00', story: 'open-data-that-people-use' },
    { slot: '2026-10-08T09:00', story: 'skolkoket-som-slanger-mindre' },
  ],
  goals: { impressions: 20000, jobAdClicks: 300 },
};

/** The sample's employer with these stories and one campaign. */
export const copySample = (workspace: string): void => {
  for (const name of readdirSync(sample).filter((one) => !['stories', 'campaigns'].includes(one)))
    cpSync(join(sample, name), join(workspace, 'content', name), { recursive: true });
  mkdirSync(join(workspace, 'content', 'campaigns'));
  writeFileSync(join(workspace, 'content', 'campaigns', `${campaign.id}.yaml`), stringify(campaign));
  for (const [folder, stories] of Object.entries(told))
    for (const story of stories)
      cpSync(join(sample, 'stories', folder, story), join(workspace, 'content', 'stories', folder, story), {
        recursive: true,
      });
};

export type SmallWorld = { readonly url: string; readonly close: () => Promise<void> };

/** A week with three slots for four sample stories through the real handlers, and the pages they left behind, served on this machine. */
export const smallWorld = async (language: Language): Promise<SmallWorld> => {
  const workspace = mkdtempSync(join(tmpdir(), 'vardag-browser-'));
  copySample(workspace);
  const settings = parseEnvironment(
    { VARDAG_LANGUAGE: language, VARDAG_LINKEDIN_URL: 'sandbox', VARDAG_PLATSBANKEN_URL: 'sandbox' },
    workspace,
  );
  const { clock, set } = simulatedClock(from);
  const sandbox = await openSandbox(workspace, settings, clock);
  const board = await openPlatsbanken(workspace, settings, clock);
  const local = await localPipeline(settings, {
    functions: handlers,
    clock,
    log: quietLog,
    linkedInAddress: sandbox.url,
    platsbankenAddress: board.url,
  });
  await local.wake('review-stories');
  await local.wake('plan-campaigns');
  await simulate(local, {
    from,
    until,
    timeZone: 'Europe/Stockholm',
    setNow: set,
    incidents: [
      {
        at: Temporal.Instant.from('2026-10-08T10:30:00Z'),
        run: async () => void (await moveStory(local.deps, 'natt-i-hemtjansten', 'approved', 'withdrawn')),
      },
    ],
  });
  set(monday);
  await local.wake('collect-engagement');
  await local.wake('plan-campaigns');
  await local.wake('write-digest');
  await writeDigest(local.deps, '2026-10');
  await writeNewsroom(local.deps);
  const { reports, site } = local.deps;
  const standsFor = (await requireSettings(local.deps)).brand.site;
  const server = await serve(
    servedApp({ reports, site, sandbox: sandbox.fetch, platsbanken: board.fetch, standsFor: () => standsFor }),
    0,
  );
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await sandbox.close();
      await board.close();
      rmSync(workspace, { recursive: true, force: true });
    },
  };
};
