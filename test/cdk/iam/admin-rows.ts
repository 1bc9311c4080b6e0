import { stores } from './objects.ts';
import type { Row } from './row.ts';
import { userId } from './verdict.ts';

const approved = 'content/stories/approved/a/story.md';
const once = { 's3:if-none-match': '*' };
const records = [
  'publications/1/0.json',
  'approvals/1/0.json',
  'receipts/1/0.json',
  'archive/1/post.json',
  'acts/1/0.json',
];

/** The buckets' own rules, which an administrator, who is allowed everything, meets as well. */
export const adminRows: readonly Row[] = [
  ['admin', 's3:PutObject', approved, 'never', { 's3:RequestObjectTag/approved-by': userId }],
  ['admin', 's3:PutObject', approved, 'never'],
  ['admin', 's3:PutObjectTagging', approved, 'never', { 's3:RequestObjectTag/approved-by': userId }],
  ['admin', 's3:PutObjectVersionTagging', approved, 'never', { 's3:RequestObjectTag/approved-by': userId }],
  ['admin', 's3:DeleteObjectTagging', approved, 'never'],
  ['admin', 's3:DeleteObject', approved, 'never'],
  ['admin', 's3:DeleteObjectVersion', approved, 'never'],
  ['admin', 's3:DeleteObjectVersion', 'content/brand.yaml', 'never'],
  ['admin', 's3:PutObject', 'content/brand.yaml', 'may'],
  ['admin', 's3:PutObject', 'content/consents/elsa-2026.yaml', 'never'],
  ['admin', 's3:DeleteObject', 'content/consents/elsa-2026.yaml', 'never'],
  ...records.flatMap((key): readonly Row[] => [
    ['admin', 's3:PutObject', `records/${key}`, 'never', once],
    ['admin', 's3:DeleteObject', `records/${key}`, 'never'],
    ['admin', 's3:DeleteObjectVersion', `records/${key}`, 'never'],
  ]),
  ['admin', 's3:BypassGovernanceRetention', 'records/publications/1/0.json', 'never'],
  ['admin', 's3:PutObjectRetention', 'records/publications/1/0.json', 'never'],
  ['admin', 's3:PutObject', 'site/stories/a/index.html', 'never'],
  ['admin', 's3:PutObject', 'site/jobs/a/index.html', 'never'],
  ['admin', 's3:PutObject', 'site/assets/source-sans-3.woff2', 'may'],
  ['admin', 's3:DeleteObject', 'site/stories/a/index.html', 'may'],
  ['admin', 's3:DeleteObject', 'evidence/AWSLogs/1.json.gz', 'never'],
  ['admin', 's3:DeleteObjectVersion', 'evidence/AWSLogs/1.json.gz', 'never'],
  ...stores.flatMap((store): readonly Row[] => [
    ['admin', 's3:GetObject', `${store}/a`, 'never', { 'aws:SecureTransport': 'false' }],
    ['admin', 's3:GetObject', `${store}/a`, 'never', { 's3:TlsVersion': '1.1' }],
    ['admin', 's3:GetObject', `${store}/a`, 'may'],
  ]),
];
