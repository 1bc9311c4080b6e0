import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { runningClock } from '#functions/adapters/clock/running.ts';
import { jsonLog } from '#functions/adapters/log/json-log.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { keepDemoTime } from '#functions/cli/demo/demo-clock.ts';
import type { House } from '#functions/cli/house.ts';
import { jobsElsewhere } from '#functions/cli/jobs-elsewhere.ts';
import type { DeskDeps } from '#functions/desk/desk-deps.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { packageAssets } from '#functions/wiring/assets.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { type Living, living } from '#functions/wiring/living.ts';
import { type Local, localPipeline } from '#functions/wiring/local.ts';
import { notedVisits } from '#functions/wiring/noted-visits.ts';
import { openSandbox } from '#functions/wiring/sandbox.ts';
import { openPlatsbanken } from '#functions/wiring/sandboxes.ts';

/** How long the answer to an act waits for pages to be drawn, and how often schedules are looked at. */
const [longestSettle, betweenTicks, betweenFlushes] = [150, 20_000, 60_000] as const;

/** Waits for the pages a moment; where drawing took longer the last time, waiting would only cost time. */
const settling = (life: Living): Pick<DeskDeps, 'settle' | 'isDrawing'> => {
  let lastTook = 0;
  let drawing = 0;
  return {
    settle: async () => {
      const began = performance.now();
      drawing += 1;
      const drawn = life.changed().then(() => {
        drawing -= 1;
        lastTook = performance.now() - began;
      });
      if (lastTook <= longestSettle) await Promise.race([drawn, pause(longestSettle)]);
    },
    isDrawing: () => drawing > 0,
  };
};

/** Where nothing has been drawn yet, in a workspace of one's own, everything is reviewed, planned and drawn first. */
const drawFirst = async ({ deps, wake }: Local): Promise<void> => {
  if ((await deps.reports.head(pageKeys.front)) !== null) return;
  await wake('review-stories');
  await wake('plan-campaigns');
  await writeNewsroom(deps);
};

const deskOf = (local: Local, life: Living, hasNext: boolean, keepTime: () => void) => ({
  ...local.deps,
  packageAssets: packageAssets(),
  newSecret: () => randomBytes(32).toString('base64url'),
  ...settling(life),
  nextSlot: !hasNext
    ? null
    : {
        when: async () => (await life.nextSlot())?.toString() ?? null,
        run: async () => {
          const slot = await life.runToNextSlot();
          keepTime();
          return slot?.toString() ?? null;
        },
      },
});

/** On S3 the functions there keep the schedules, and people act with rights of their own: here it is only read. */
const isHere = ({ stores, bus }: Environment): boolean =>
  bus === 'local' && Object.values(stores).every((store) => !store.startsWith('s3://'));

export type LivedIn = { readonly close: () => Promise<void> };

/** Gives a served workspace its life: sandboxes, schedules, events, and people who act. */
export const liveIn = async (
  { stage }: House,
  settings: Environment,
  { workspace, from }: { readonly workspace: string; readonly from: Temporal.Instant | null },
): Promise<LivedIn> => {
  const running = runningClock(from ?? Temporal.Now.instant());
  const { clock } = running;
  const sandbox = await openSandbox(workspace, settings, clock);
  const platsbanken = await openPlatsbanken(workspace, settings, clock);
  stage.linkedin = sandbox;
  stage.platsbanken = platsbanken;
  const visits = notedVisits(openStore(settings.stores.traffic), clock);
  stage.visits = visits;
  const pretended = settings.linkedin.url === 'sandbox';
  const place = {
    settings,
    linkedInAddress: pretended ? sandbox.url : null,
    platsbankenAddress: settings.platsbanken.url === 'sandbox' ? platsbanken.url : null,
  };
  // Nobody reads a report of each run here, so what goes wrong is said where it was started.
  const log = { ...quietLog, warn: jsonLog({ command: 'serve' }).warn };
  const here = await localPipeline(settings, { functions: handlers, clock, log, ...place });
  const local = jobsElsewhere(here, clock, place);
  const { settings: employer } = await readSettings(local.deps);
  stage.standsFor = pretended ? (employer?.brand.site ?? null) : null;
  const timers = [setInterval(() => void visits.flush(), betweenFlushes)];
  const keepTime = () => keepDemoTime(workspace, clock.now());
  if (isHere(settings)) {
    await drawFirst(local);
    const zone = employer?.brand.timeZone ?? 'Europe/Stockholm';
    const life = await living(local, running, zone);
    stage.deps = deskOf(local, life, pretended, keepTime);
    timers.push(setInterval(() => void life.tick(), betweenTicks));
  }
  stage.playing = null;
  return {
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      if (isHere(settings)) keepTime();
      await visits.flush();
      await local.close();
      await sandbox.close();
      await platsbanken.close();
    },
  };
};
