import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Construct } from 'constructs';
import { columnTypes, readingColumns } from '#functions/publishing/engagement/reading-columns.ts';
import { readingsPrefix } from '#functions/publishing/engagement/reading-key.ts';
import { secureBucket } from './secure-bucket.ts';
import type { Stores } from './stores.ts';

/** Before it there are no readings. */
const firstMonth = '2026-01';

/** A query that reads more than this is stopped: all readings of ten years are less. */
const mostRead = 1024 ** 3;

/** The questions that are asked most, by the names of their files. */
const questions = { 'latest-known': 'Latest known', 'rate-by-value': 'Rate by value', unread: 'What was not read' };

const sqlOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../docs/queries', `${name}.sql`), 'utf8');

const parquet = 'org.apache.hadoop.hive.ql.io.parquet';

/**
 * Lets Athena read the readings: their table, whose months are worked out and need no crawler, a workgroup that bounds what a query
 * costs, and three ready queries.
 */
export class NumbersCatalogue extends Construct {
  constructor(scope: Construct, id: string, { reports }: Stores) {
    super(scope, id);
    const pipeline = Stack.of(this).stackName;
    const name = pipeline.replaceAll('-', '_');
    const catalogId = Aws.ACCOUNT_ID;
    const database = new CfnDatabase(this, 'Database', { catalogId, databaseInput: { name } });
    const location = `s3://${reports.bucketName}/${readingsPrefix}`;
    const table = new CfnTable(this, 'Readings', {
      catalogId,
      databaseName: name,
      tableInput: {
        name: 'readings',
        tableType: 'EXTERNAL_TABLE',
        partitionKeys: [{ name: 'month', type: 'string' }],
        parameters: {
          EXTERNAL: 'TRUE',
          classification: 'parquet',
          'projection.enabled': 'true',
          'projection.month.type': 'date',
          'projection.month.format': 'yyyy-MM',
          'projection.month.range': `${firstMonth},NOW`,
          'projection.month.interval': '1',
          'projection.month.interval.unit': 'MONTHS',
          'storage.location.template': `${location}month=\${month}/`,
        },
        storageDescriptor: {
          location,
          columns: Object.entries(readingColumns).map(([column, type]) => ({ name: column, type: columnTypes[type] })),
          inputFormat: `${parquet}.MapredParquetInputFormat`,
          outputFormat: `${parquet}.MapredParquetOutputFormat`,
          serdeInfo: { serializationLibrary: `${parquet}.serde.ParquetHiveSerDe` },
        },
      },
    });
    table.addDependency(database);
    const results = secureBucket(this, 'Results', {
      lifecycleRules: [
        { id: 'old-results', expiration: Duration.days(30), noncurrentVersionExpiration: Duration.days(1) },
      ],
    });
    const group = new CfnWorkGroup(this, 'Group', {
      name: pipeline,
      description: 'Questions about numbers of posts. What a query answers lies for thirty days.',
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        bytesScannedCutoffPerQuery: mostRead,
        publishCloudWatchMetricsEnabled: true,
        resultConfiguration: {
          outputLocation: `s3://${results.bucketName}/`,
          encryptionConfiguration: { encryptionOption: 'SSE_S3' },
        },
      },
    });
    for (const [file, title] of Object.entries(questions)) {
      const query = new CfnNamedQuery(this, file, {
        database: name,
        name: title,
        queryString: sqlOf(file),
        workGroup: pipeline,
      });
      query.addDependency(table);
      query.addDependency(group);
    }
  }
}
