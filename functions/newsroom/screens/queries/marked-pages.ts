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
 * between leaves it, and the next one draws instead. Answers the marker, for the run that draws them itself.
 */
export const markPages = async ({ reports, clock }: Pick<Deps, 'reports' | 'clock'>): Promise<string | null> => {
  const marker: Marker = { since: clock.now().toString() };
  const put = await reports.put(pagesKey, JSON.stringify(marker), { contentType: 'application/json' });
  return put.written ? put.etag : null;
};

/** The same deps, whose first write to the reports marks the pages first: for a run that may have nothing to write. */
export const markingFirst = <Given extends Pick<Deps, 'reports' | 'clock'>>(deps: Given): Given => {
  const { reports } = deps;
  let marked: Promise<unknown> | null = null;
  const first = (): Promise<unknown> => {
    marked ??= markPages(deps);
    return marked;
  };
  return {
    ...deps,
    reports: {
      ...reports,
      put: async (...given) => {
        await first();
        return reports.put(...given);
      },
      remove: async (key) => {
        await first();
        return reports.remove(key);
      },
    },
  };
};

/** For whoever has drawn the pages. Whatever was marked meanwhile may be newer than what was read, and stays. */
export const unmarkPages = async ({ reports }: Pick<Deps, 'reports'>, marked: string | null): Promise<void> => {
  if (marked !== null && (await reports.head(pagesKey))?.etag === marked) await reports.remove(pagesKey);
};

/** The run that changed something draws what it changed itself, unless it is gone by then. */
const grace = { minutes: 2 } as const;

type Needs = Parameters<typeof writeNewsroom>[0] & Pick<Deps, 'log'>;

/** Draws the pages for a run that did not live to. `at-once`: by the same function, which runs one at a time. */
export const drawMarkedPages = async (deps: Needs, when: 'at-once' | 'after-a-while'): Promise<JobReport> => {
  const drawn = await eachByItself(deps, [pagesKey], { fileOf: () => 'newsroom/' }, async (key) => {
    const marked = await deps.reports.head(key);
    const marker = marked && (await readJson<Marker>(deps.reports, key));
    if (marker === null) return false;
    const from = Temporal.Instant.from(marker.since).add(grace);
    if (when === 'after-a-while' && Temporal.Instant.compare(deps.clock.now(), from) < 0) return false;
    await writeNewsroom(deps);
    await unmarkPages(deps, marked?.etag ?? null);
    return true;
  });
  const notes = drawn.answers.includes(true) ? ['the newsroom was drawn for a run that did not end'] : [];
  return { ...emptyReport, findings: drawn.findings, notes };
};
