import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { compact } from '#functions/ground/ledger/compact.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { countedStore, noCounts } from '#test/bench/counted.ts';
import { requestDollars } from '#test/bench/prices.ts';

const facts = 50_000;
/** What changed since they were packed. */
const changed = 500;

/** Dollars of requests for one fact when somebody reads very many of them, of which a hundredth part changed since the packing. */
export const packedReading = async (): Promise<number> => {
  const reports = memoryStore();
  const keyOf = (n: number): string => `publications/${String(n).padStart(6, '0')}.json`;
  for (let n = 0; n < facts; n += 1) await reports.put(keyOf(n), JSON.stringify({ n }));
  await compact({ reports }, 'publications/');
  for (let n = 0; n < changed; n += 1) await reports.put(keyOf(n * 100), JSON.stringify({ n, changed: true }));
  const counts = noCounts();
  await readAllJson(countedStore(reports, counts), 'publications/');
  return requestDollars(counts) / facts;
};
