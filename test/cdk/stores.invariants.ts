import { describe, expect, it } from 'vitest';
import { all, target } from './a-pipeline.ts';
import { template } from './template.ts';

type Statement = {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const buckets = all(template, 'AWS::S3::Bucket');

const statementsOf = (bucket: string): readonly Statement[] =>
  all(template, 'AWS::S3::BucketPolicy')
    .filter(({ is }) => String(target(is['Bucket'])).startsWith(bucket))
    .flatMap(({ is }) => is['PolicyDocument'].Statement);

const bucket = (prefix: string) => buckets.find(({ id }) => id.startsWith(prefix))?.is;

describe.each(buckets)('the bucket $id', ({ id, is }) => {
  it('is closed to the public and owned by the account alone', () => {
    expect(Object.values(is['PublicAccessBlockConfiguration'])).toEqual([true, true, true, true]);
    expect(is['OwnershipControls'].Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
  });

  it('speaks TLS 1.2 or later only', () => {
    const conditions = statementsOf(id)
      .filter((one) => one.Effect === 'Deny')
      .map((one) => one.Condition);
    expect(conditions).toContainEqual({ Bool: { 'aws:SecureTransport': 'false' } });
    expect(conditions).toContainEqual({ NumericLessThan: { 's3:TlsVersion': 1.2 } });
  });

  it('keeps versions, and drops uploads that were abandoned', () => {
    expect(is['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
    expect(JSON.stringify(is['LifecycleConfiguration'])).toContain('AbortIncompleteMultipartUpload');
  });
});

describe('the records', () => {
  const protectedKeys = [
    ...['/acts/*', '/ads/*', '/approvals/*', '/archive/*', '/disposals/*', '/log/*'],
    ...['/publications/*', '/receipts/*', '/tellings/*'],
  ];
  const keys = (statement: Statement | undefined): readonly string[] =>
    [...JSON.stringify(statement?.Resource).matchAll(/"(\/[^"]+)"/g)].map(([, key]) => key ?? '');
  const named = (sid: string): Statement | undefined => statementsOf('StoresRecords').find((one) => one.Sid === sid);

  it('are locked, in the mode that lets the law erase', () => {
    expect(bucket('StoresRecords')).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 730 } } },
    });
  });

  it('refuse a write that could replace an entry', () => {
    const statement = named('RecordsAreWrittenOnce');
    expect(statement).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:PutObject',
      Condition: { Null: { 's3:if-none-match': 'true' } },
    });
    expect(keys(statement)).toEqual(protectedKeys);
  });

  it('refuse to be deleted by all but the one role that may erase when the law asks for it', () => {
    const statement = named('RecordsAreNotDeleted');
    expect(statement).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:BypassGovernanceRetention', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObjectRetention'],
    });
    expect(keys(statement)).toEqual(['/*']);
    expect(Object.keys(statement?.Condition ?? {})).toEqual(['ArnNotLike']);
    expect(JSON.stringify(statement?.Condition)).toMatch(/^(?!.*communicator).*vardag-test-break-glass_/);
  });

  it('never expire', () => {
    expect(JSON.stringify(bucket('StoresRecords')?.['LifecycleConfiguration'])).not.toContain('Expiration');
  });
});

describe('the content', () => {
  it('tells EventBridge of its changes, and no other bucket does', () => {
    const telling = buckets.filter(({ is }) => is['NotificationConfiguration'] !== undefined);
    expect(telling.map(({ is }) => is)).toEqual([bucket('StoresContent')]);
    expect(bucket('StoresContent')?.['NotificationConfiguration']).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  });

  it('takes an approval only with the name of the person who gives it', () => {
    expect(statementsOf('StoresContent').find((one) => one.Sid === 'ApprovalsAreSigned')).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:PutObject', 's3:PutObjectTagging'],
      Condition: { StringNotEquals: { 's3:RequestObjectTag/approved-by': `\${aws:userid}` } },
    });
  });
});
