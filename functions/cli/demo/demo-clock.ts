import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { systemClock } from '#functions/adapters/clock/system.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** The file that marks a workspace as a demo's and tells which time it ran through. */
export const demoMarker = 'demo.json';

/** A demo's world stands still where its simulation ended, so that its feed tells the numbers that its pages tell. */
export const clockOfWorkspace = (workspace: string): Clock => {
  const file = join(workspace, demoMarker);
  if (!existsSync(file)) return systemClock();
  const { until } = JSON.parse(readFileSync(file, 'utf8')) as { until: string };
  return fixedClock(Temporal.Instant.from(until));
};
