import type { DetailOf } from '#functions/events/vardag-event.ts';
import { putChanged } from '#functions/ledger/put-changed.ts';
import type { Deps } from '#functions/ports/deps.ts';

/**
 * Markers under `work/` in `reports`, so that a tick finds with one list call what is open and which slots are done.
 * They are a help, not the truth: the ledger decides, and the nightly run makes lost ones anew.
 */
export type OpenMarker = { readonly due: DetailOf<'PublicationDue'>; readonly notBefore: string | null };

const compact = (instant: string): string => instant.replace(/[-:]/g, '');

export const openKey = (publication: string): string => `work/open/${publication}`;
export const doneKey = (instant: string, publication: string): string => `work/done/${compact(instant)}/${publication}`;

export type Work = { readonly open: ReadonlySet<string>; readonly done: ReadonlySet<string> };

/** One list call. `done` holds whole keys, since a publication may have had several slots. */
export const readWork = async (deps: Pick<Deps, 'reports'>): Promise<Work> => {
  const keys = (await deps.reports.list('work/')).map((head) => head.key);
  return {
    open: new Set(keys.filter((key) => key.startsWith('work/open/')).map((key) => key.slice('work/open/'.length))),
    done: new Set(keys.filter((key) => key.startsWith('work/done/'))),
  };
};

export const markOpen = async (deps: Pick<Deps, 'reports'>, marker: OpenMarker): Promise<void> => {
  await putChanged(deps.reports, openKey(marker.due.publication), JSON.stringify(marker), 'application/json');
};

export const markDone = async (deps: Pick<Deps, 'reports'>, instant: string, publication: string): Promise<void> => {
  await putChanged(deps.reports, doneKey(instant, publication), '', 'text/plain');
  await deps.reports.remove(openKey(publication));
};
