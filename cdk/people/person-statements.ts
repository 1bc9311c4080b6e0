import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { operatorStatements } from './operator-statements.ts';
import type { Person } from './permission-set.ts';
import type { Workplace } from './workplace.ts';

/** Keys of a store by prefix or by name; a prefix ends in a slash. */
const keys = (bucket: Bucket, ...paths: readonly string[]): readonly string[] =>
  paths.map((path) => bucket.arnForObjects(path.endsWith('/') || path === '' ? `${path}*` : path));

const allow = (sid: string, actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ sid, actions: [...actions], resources: [...resources] });

/** Sees the names in a store; below some prefixes only, when they are given. */
const see = (sid: string, bucket: Bucket, ...prefixes: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    sid,
    actions: ['s3:ListBucket'],
    resources: [bucket.bucketArn],
    ...(prefixes.length === 0
      ? {}
      : { conditions: { StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) } } }),
  });

const change = ['s3:PutObject', 's3:DeleteObject'];
const pages = ['newsroom/', 'digests/', 'pictures/'];
const settings = [
  'brand.yaml',
  'organisation.yaml',
  'employer-values.yaml',
  'channels.yaml',
  'calendar.yaml',
  'retention.yaml',
];

type Statements = (place: Workplace) => readonly PolicyStatement[];

/** What each role of a person may do, written out by hand. What is not here is not allowed. */
export const personStatements: Readonly<Record<Person, Statements>> = {
  storyteller: ({ stores: { content } }) => [
    see('SeeDrafts', content, 'stories/drafts/'),
    allow(
      'ReadDrafts',
      ['s3:GetObject'],
      keys(content, 'stories/drafts/', 'employer-values.yaml', 'organisation.yaml'),
    ),
    allow('WriteDrafts', change, keys(content, 'stories/drafts/')),
  ],
  communicator: ({ stores: { content, reports } }) => [
    see('SeeContent', content),
    allow('ReadContent', ['s3:GetObject', 's3:GetObjectTagging'], keys(content, '')),
    allow('MoveStories', change, keys(content, 'stories/')),
    allow('SignApprovals', ['s3:PutObjectTagging'], keys(content, 'stories/approved/')),
    allow('Pause', change, keys(content, 'pause.yaml', 'pauses/')),
    allow('ReadPages', ['s3:GetObject'], keys(reports, ...pages)),
  ],
  hr: ({ stores: { content, reports } }) => [
    see('SeeContent', content),
    allow('ReadContent', ['s3:GetObject'], keys(content, '')),
    allow('PlanCampaigns', change, keys(content, 'campaigns/', 'vacancies/', 'pasted/', 'calendar.yaml')),
    allow('ReadPages', ['s3:GetObject'], keys(reports, ...pages)),
  ],
  // Where a person is told of is answered from every object of every store.
  officer: ({ stores: { content, records, reports, site }, gone }) => [
    allow(
      'SeeEverything',
      ['s3:ListBucket'],
      [content, records, reports, site].map((bucket) => bucket.bucketArn),
    ),
    allow(
      'ReadEverything',
      ['s3:GetObject', 's3:GetObjectTagging'],
      [content, records, reports, site].flatMap((one) => keys(one, '')),
    ),
    allow('TellOwnActs', ['s3:PutObject'], keys(records, 'acts/')),
    allow('KeepConsents', change, keys(content, 'consents/')),
    allow('WithdrawStories', ['s3:PutObject'], keys(content, 'stories/withdrawn/')),
    allow('TakeBackStories', ['s3:DeleteObject'], keys(content, 'stories/approved/', 'stories/drafts/')),
    allow('HidePagesAtOnce', hidePages, [gone]),
  ],
  // Verifies the record and takes out a year: the record, the digests and readings beside it, and the files that say whose it is.
  archivist: ({ stores: { content, records, reports } }) => [
    // Without a prefix: a file that is not there would else be refused rather than missing.
    see('SeeContent', content),
    see('SeeReports', reports),
    allow('ReadSettings', ['s3:GetObject'], keys(content, 'people.yaml', ...settings)),
    see('SeeRecords', records),
    allow('ReadRecords', ['s3:GetObject'], keys(records, '')),
    allow('ReadNumbers', ['s3:GetObject'], keys(reports, 'engagement/', 'settings/', ...pages)),
    allow('TellOwnActs', ['s3:PutObject'], keys(records, 'acts/')),
  ],
  reader: ({ stores: { reports } }) => [
    see('SeePages', reports, ...pages),
    allow('ReadPages', ['s3:GetObject'], keys(reports, ...pages)),
  ],
  operator: (place) => [
    allow('Pause', ['s3:GetObject', ...change], keys(place.stores.content, 'pause.yaml', 'pauses/')),
    // What is paused has to exist, and what is leaving is seen in its ledger.
    see('SeeWhatPauses', place.stores.content, 'pauses/', 'campaigns/', 'stories/'),
    allow('SeeUnits', ['s3:GetObject'], keys(place.stores.content, 'organisation.yaml')),
    see('SeeLedgers', place.stores.records, 'publications/', 'ads/'),
    allow('ReadLedgers', ['s3:GetObject'], keys(place.stores.records, 'publications/', 'ads/')),
    allow('SeeWork', ['s3:GetObject'], keys(place.stores.reports, 'work/', 'plans/', 'stories/')),
    see('SeeReports', place.stores.reports),
    allow('HidePagesAtOnce', hidePages, [place.gone]),
    ...operatorStatements(place),
  ],
  'break-glass': ({ stores: { content, records, reports, site } }) => {
    const all = [content, records, reports, site];
    return [
      allow(
        'SeeVersions',
        ['s3:ListBucket', 's3:ListBucketVersions'],
        all.map((bucket) => bucket.bucketArn),
      ),
      allow(
        'ReadVersions',
        ['s3:GetObject', 's3:GetObjectVersion'],
        all.flatMap((bucket) => keys(bucket, '')),
      ),
      allow(
        'Erase',
        ['s3:DeleteObject', 's3:DeleteObjectVersion'],
        all.flatMap((bucket) => keys(bucket, '')),
      ),
      allow('SayWhatIsErased', ['s3:PutObject'], keys(records, 'disposals/', 'acts/')),
      allow('EraseBeforeTime', ['s3:BypassGovernanceRetention'], keys(records, '')),
    ];
  },
};

const hidePages = [
  'cloudfront-keyvaluestore:DescribeKeyValueStore',
  'cloudfront-keyvaluestore:ListKeys',
  'cloudfront-keyvaluestore:PutKey',
  'cloudfront-keyvaluestore:DeleteKey',
];
