/** A column's type in Parquet, and in the catalogue that Athena reads. */
export const columnTypes = { STRING: 'string', INT32: 'int', BOOLEAN: 'boolean', TIMESTAMP: 'timestamp' } as const;
export type ColumnType = keyof typeof columnTypes;

/**
 * The columns of a reading, for the product, DuckDB and Athena alike. They are found by their names: new ones come at the end, and
 * none is renamed. A number that is null is not known. `negative` holds what was answered below zero, as it was answered.
 */
export const readingColumns = {
  publication: 'STRING',
  campaign: 'STRING',
  story: 'STRING',
  value: 'STRING',
  unit: 'STRING',
  external_id: 'STRING',
  source: 'STRING',
  age: 'STRING',
  published_at: 'TIMESTAMP',
  due_at: 'TIMESTAMP',
  measured_at: 'TIMESTAMP',
  state: 'STRING',
  reason: 'STRING',
  passes: 'BOOLEAN',
  impressions: 'INT32',
  unique_impressions: 'INT32',
  clicks: 'INT32',
  likes: 'INT32',
  comments: 'INT32',
  shares: 'INT32',
  reactions: 'STRING',
  negative: 'STRING',
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ReadingColumn = keyof typeof readingColumns;
