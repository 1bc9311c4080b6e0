import { describe, expect, it } from 'vitest';
import { readingColumns } from '#functions/publishing/engagement/reading-columns.ts';
import { all, aPipeline, type Resource, templateOf } from './a-pipeline.ts';
import { template } from './template.ts';

const only = (type: string): Resource['is'] => {
  const [one, ...others] = all(template, type);
  if (one === undefined || others.length > 0) throw new Error(`There is not one ${type}.`);
  return one.is;
};

describe('the catalogue of numbers', () => {
  const table = only('AWS::Glue::Table')['TableInput'];

  it('has the columns that the function writes, by name, in order, each of its type', () => {
    const types = { STRING: 'string', INT32: 'int', BOOLEAN: 'boolean', TIMESTAMP: 'timestamp' };
    expect(table.StorageDescriptor.Columns).toEqual(
      Object.entries(readingColumns).map(([Name, type]) => ({ Name, Type: types[type] })),
    );
  });

  it('works out its months, and has them in no file', () => {
    expect(table.PartitionKeys).toEqual([{ Name: 'month', Type: 'string' }]);
    expect(Object.keys(readingColumns)).not.toContain('month');
    expect(table.Parameters).toMatchObject({
      'projection.enabled': 'true',
      'projection.month.format': 'yyyy-MM',
      'projection.month.range': '2026-01,NOW',
    });
    expect(JSON.stringify(table.Parameters['storage.location.template'])).toContain(`/engagement/month=\${month}/`);
  });

  it('bounds what a query reads, and keeps what it answers for thirty days', () => {
    expect(only('AWS::Athena::WorkGroup')['WorkGroupConfiguration']).toMatchObject({
      EnforceWorkGroupConfiguration: true,
      BytesScannedCutoffPerQuery: 1024 ** 3,
      ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
    });
    const results = all(template, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('NumbersResults'));
    expect(results?.is['LifecycleConfiguration'].Rules).toContainEqual(
      expect.objectContaining({ ExpirationInDays: 30, Status: 'Enabled' }),
    );
  });

  it('has three ready queries over the table', () => {
    const queries = all(template, 'AWS::Athena::NamedQuery').map(({ is }) => is['QueryString']);
    expect(queries).toHaveLength(3);
    for (const sql of queries) expect(sql).toContain('FROM readings');
  });
});

describe('old numbers', () => {
  const rules = (numbersKept: number | null): readonly Record<string, unknown>[] =>
    all(templateOf(aPipeline({ numbersKept })), 'AWS::S3::Bucket').find(({ id }) => id.startsWith('StoresReports'))?.is[
      'LifecycleConfiguration'
    ].Rules;

  it('go after the days that the stage says, numbers alone', () => {
    const going = rules(400).filter((rule) => 'ExpirationInDays' in rule);
    expect(going).toEqual([expect.objectContaining({ Prefix: 'engagement/', ExpirationInDays: 400 })]);
  });

  it('stay where they are kept always', () => {
    expect(rules(null).filter((rule) => 'ExpirationInDays' in rule)).toEqual([]);
  });
});
