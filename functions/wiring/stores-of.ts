import { openStore } from '#functions/adapters/object-store/open-store.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { Environment } from '#functions/wiring/environment.ts';

/** The four stores of the settings. */
export const storesOf = (
  { stores }: Environment,
  open: (address: string) => ObjectStore = openStore,
): Pick<Deps, 'content' | 'records' | 'reports' | 'site'> => ({
  content: open(stores.content),
  records: open(stores.records),
  reports: open(stores.reports),
  site: open(stores.site),
});

/** The store of the public site's log lines, which one function alone reads. */
export const trafficOf = ({ stores }: Environment, open: (address: string) => ObjectStore = openStore): ObjectStore =>
  open(stores.traffic);
