import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type JS } from '@duckdb/node-api';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { readingFileOf, readingsPrefix } from '#functions/publishing/engagement/reading-key.ts';

type Row = Readonly<Record<string, JS>>;

/** A database that has the files of a store as its table `readings`, as the catalogue has them for Athena. */
export type ReadingsInDuckDb = {
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => void;
};

export const readingsInDuckDb = async (reports: ObjectStore): Promise<ReadingsInDuckDb> => {
  const folder = mkdtempSync(join(tmpdir(), 'readings-'));
  for (const { key } of await reports.list(readingsPrefix)) {
    const stored = readingFileOf(key) === null ? null : await reports.get(key);
    if (stored === null) continue;
    mkdirSync(dirname(join(folder, key)), { recursive: true });
    writeFileSync(join(folder, key), stored.body);
  }
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(
    `CREATE VIEW readings AS FROM read_parquet('${folder}/${readingsPrefix}*/*.parquet', hive_partitioning = true)`,
  );
  return {
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
};
