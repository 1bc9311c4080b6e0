import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { type JobsElsewhere, jobsElsewhere } from '#functions/cli/jobs-elsewhere.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { localPipeline } from '#functions/wiring/local.ts';
import { copySample } from '#test/browser/small-world.ts';

const monday = Temporal.Instant.from('2026-10-12T06:00:00Z');
let workspace: string;
let jobs: JobsElsewhere;
beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'vardag-elsewhere-'));
  copySample(workspace);
  const settings = parseEnvironment({ VARDAG_LANGUAGE: 'sv' }, workspace);
  const { clock } = simulatedClock(monday);
  const place = { settings, linkedInAddress: null, platsbankenAddress: null };
  const here = await localPipeline(settings, { functions: handlers, clock, log: quietLog, ...place });
  jobs = jobsElsewhere(here, clock, place);
});
afterAll(async () => {
  await jobs?.close();
  rmSync(workspace, { recursive: true, force: true });
});

describe('jobs in a process of their own', () => {
  it('are done there, one after the other, and draw what is read here', async () => {
    const [reviewed, planned] = await Promise.all([jobs.wake('review-stories'), jobs.wake('plan-campaigns')]);
    expect(reviewed.outcomes).toBeInstanceOf(Array);
    expect(planned.outcomes).toBeInstanceOf(Array);
    expect(existsSync(join(workspace, 'reports', 'newsroom', 'stories', 'vi-bestammer-veckan', 'index.html'))).toBe(
      true,
    );
  });

  it('hear what was published here', async () => {
    rmSync(join(workspace, 'reports', 'newsroom', 'index.html'));
    await jobs.deps.bus.publish([{ name: 'PagesOverdue', detail: { since: monday.toString() } }]);
    await jobs.wake('start-due');
    expect(existsSync(join(workspace, 'reports', 'newsroom', 'index.html'))).toBe(true);
  });

  it('leave nothing behind when they are closed, and begin again when they are asked for', async () => {
    await jobs.close();
    await jobs.wake('plan-campaigns');
    await jobs.close();
    await jobs.close();
  });
});
