import { Temporal } from 'temporal-polyfill';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { pagesKey } from '#functions/publishing/publications/ledger/work-markers.ts';

type Marker = { readonly since: string };

/**
 * Said before anything is changed that the newsroom shows. Whoever draws the pages takes it away; a run that is killed in
 * between leaves it, and the next one draws instead.
 */
export const markPages = async ({ reports, clock }: Pick<Deps, 'reports' | 'clock'>): Promise<void> => {
  const marker: Marker = { since: clock.now().toString() };
  await reports.put(pagesKey, JSON.stringify(marker), { contentType: 'application/json' });
};

/** The run that changed something draws what it changed itself, unless it is gone by then. */
const grace = { minutes: 2 } as const;

type Needs = Parameters<typeof writeNewsroom>[0] & Pick<Deps, 'log'>;

/** Draws the pages for a run that did not live to. `at-once`: by the same function, which runs one at a time. */
export const drawMarkedPages = async (deps: Needs, when: 'at-once' | 'after-a-while'): Promise<JobReport> => {
  const drawn = await eachByItself(deps, [pagesKey], { fileOf: () => 'newsroom/' }, async (key) => {
    const marker = await readJson<Marker>(deps.reports, key);
    if (marker === null) return false;
    const from = Temporal.Instant.from(marker.since).add(grace);
    if (when === 'after-a-while' && Temporal.Instant.compare(deps.clock.now(), from) < 0) return false;
    await writeNewsroom(deps);
    return true;
  });
  const notes = drawn.answers.includes(true) ? ['the newsroom was drawn for a run that did not end'] : [];
  return { ...emptyReport, findings: drawn.findings, notes };
};
