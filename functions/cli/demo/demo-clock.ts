import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

/** The file that marks a workspace as a demo's and tells which time it ran through, and how far it has been lived since. */
export const demoMarker = 'demo.json';

type Marker = { readonly from: string; readonly until: string; readonly now?: string };

const markerOf = (workspace: string): Marker | null => {
  const file = join(workspace, demoMarker);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Marker) : null;
};

/** Where a demo's time goes on: where its weeks ended, or later where somebody has lived on in it. Null for any other workspace. */
export const demoTime = (workspace: string): Temporal.Instant | null => {
  const marker = markerOf(workspace);
  return marker === null ? null : Temporal.Instant.from(marker.now ?? marker.until);
};

/** Keeps how far a demo has been lived, so that its time never goes back. */
export const keepDemoTime = (workspace: string, now: Temporal.Instant): void => {
  const marker = markerOf(workspace);
  if (marker === null) return;
  writeFileSync(join(workspace, demoMarker), `${JSON.stringify({ ...marker, now: now.toString() })}\n`);
};
