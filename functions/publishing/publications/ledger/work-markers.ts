import type { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/**
 * Markers under `work/` in `reports`, so that a tick finds with one list call what is open and which slots are done.
 * They are a help, not the truth: the ledger decides, and the nightly run makes lost ones anew.
 */
export type OpenMarker = { readonly due: DetailOf<'PublicationDue'>; readonly notBefore: string | null };

const compact = (instant: string): string => instant.replace(/[-:]/g, '');

export const openKey = (publication: string): string => `work/open/${publication}`;
const doneFolder = 'work/done/';
/** Where markers of slots that no tick looks at any more are kept, so that a tick's list stays short for years. */
const servedFolder = 'served/';
export const doneKey = (instant: string, publication: string): string =>
  `${doneFolder}${compact(instant)}/${publication}`;

/** There while the newsroom's pages may show less than what has happened. */
export const pagesKey = 'work/pages';

export type Work = {
  readonly open: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  /** Every key, for the markers that are others': that of the pages, and `wake-markers.ts`. */
  readonly keys: readonly string[];
};

/** One list call. `done` holds whole keys, since a publication may have had several slots. */
export const readWork = async (deps: Pick<Deps, 'reports'>): Promise<Work> => {
  const keys = (await deps.reports.list('work/')).map((head) => head.key);
  return {
    keys,
    open: new Set(keys.filter((key) => key.startsWith('work/open/')).map((key) => key.slice('work/open/'.length))),
    done: new Set(keys.filter((key) => key.startsWith('work/done/'))),
  };
};

/** Slots served long ago, by the keys that they had in `work`. */
export const readServed = async (deps: Pick<Deps, 'reports'>): Promise<ReadonlySet<string>> => {
  const heads = await deps.reports.list(servedFolder);
  return new Set(heads.map(({ key }) => doneFolder + key.slice(servedFolder.length)));
};

/** Moves the markers of slots before an instant out of the tick's sight. */
export const shelveDone = async (deps: Pick<Deps, 'reports'>, work: Work, before: Temporal.Instant): Promise<void> => {
  const first = doneFolder + compact(before.toString({ smallestUnit: 'second' }));
  for (const key of [...work.done].filter((one) => one < first)) {
    await putChanged(deps.reports, servedFolder + key.slice(doneFolder.length), '', 'text/plain');
    await deps.reports.remove(key);
  }
};

export const markOpen = async (deps: Pick<Deps, 'reports'>, marker: OpenMarker): Promise<void> => {
  await putChanged(deps.reports, openKey(marker.due.publication), JSON.stringify(marker), 'application/json');
};

export const markDone = async (deps: Pick<Deps, 'reports'>, instant: string, publication: string): Promise<void> => {
  await putChanged(deps.reports, doneKey(instant, publication), '', 'text/plain');
  await deps.reports.remove(openKey(publication));
};
