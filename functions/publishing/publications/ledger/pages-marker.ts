import { Temporal } from 'temporal-polyfill';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { pagesKey } from '#functions/publishing/publications/ledger/work-markers.ts';

/** `asked`: when a tick last asked for the pages. */
type Marker = { readonly since: string; readonly asked?: string };

const json = { contentType: 'application/json' } as const;

/**
 * Said before anything is changed that the newsroom shows. Whoever draws the pages takes it away; a run that is killed in
 * between leaves it, and the next one has them drawn instead. Answers the marker, for the run that draws them itself.
 */
export const markPages = async ({ reports, clock }: Pick<Deps, 'reports' | 'clock'>): Promise<string | null> => {
  const marker: Marker = { since: clock.now().toString() };
  const put = await reports.put(pagesKey, JSON.stringify(marker), json);
  return put.written ? put.etag : null;
};

/** For whoever has drawn the pages. Whatever was marked meanwhile may be newer than what was read, and stays. */
export const unmarkPages = async ({ reports }: Pick<Deps, 'reports'>, marked: string | null): Promise<void> => {
  if (marked !== null && (await reports.head(pagesKey))?.etag === marked) await reports.remove(pagesKey);
};

/** The run that changed something has it drawn itself, unless it is gone by then. */
const grace = { minutes: 2 } as const;

/** Longer than any function runs: who was asked has drawn by then, or is gone too. */
const patience = { minutes: 15 } as const;

type Needs = Pick<Deps, 'reports' | 'clock' | 'bus'>;

const overdueNote = 'the newsroom is drawn for a run that did not end';

const ask = async ({ bus }: Needs, { since }: Marker): Promise<readonly string[]> => {
  await bus.publish([{ name: 'PagesOverdue', detail: { since } }]);
  return [overdueNote];
};

/** For a run with nothing to change, of a function that runs one at a time: what is marked, one before it may have left. */
export const askForPages = async (deps: Needs): Promise<readonly string[]> => {
  if ((await deps.reports.head(pagesKey)) === null) return [];
  const marker = await readJson<Marker>(deps.reports, pagesKey);
  return marker === null ? [] : ask(deps, marker);
};

/** For the tick, which has seen the marker: asks once, for pages that nobody has drawn for a while. */
export const askForOverduePages = async (deps: Needs): Promise<readonly string[]> => {
  const seen = await deps.reports.head(pagesKey);
  const marker = seen && (await readJson<Marker>(deps.reports, pagesKey));
  if (seen === null || marker === null) return [];
  const { since, asked } = marker;
  const from =
    asked === undefined ? Temporal.Instant.from(since).add(grace) : Temporal.Instant.from(asked).add(patience);
  const now = deps.clock.now();
  if (Temporal.Instant.compare(now, from) < 0) return [];
  const notes = await ask(deps, marker);
  // After the event: a tick that dies between the two asks twice, and never not at all.
  const noted: Marker = { since, asked: now.toString() };
  await deps.reports.put(pagesKey, JSON.stringify(noted), { ...json, ifMatch: seen.etag });
  return notes;
};
