import { openKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import type { Row } from './row.ts';
import { userId } from './verdict.ts';

const signed = { 's3:RequestObjectTag/approved-by': userId };
const forged = { 's3:RequestObjectTag/approved-by': 'AROAEXAMPLE:eva.k' };
const below = (prefix: string) => ({ 's3:prefix': prefix });
const approved = 'content/stories/approved/a/story.md';
const draft = 'content/stories/drafts/a/story.md';
const withdrawn = 'content/stories/withdrawn/a/story.md';
const consent = 'content/consents/elsa-2026.yaml';
const campaign = 'content/campaigns/hosten.yaml';
const vacancy = 'content/vacancies/a.yaml';
const entry = 'records/publications/1/0.json';

/** What people may do, and what they may not. */
export const peopleRows: readonly Row[] = [
  ['storyteller', 's3:PutObject', draft, 'may'],
  ['storyteller', 's3:DeleteObject', draft, 'may'],
  ['storyteller', 's3:GetObject', draft, 'may'],
  ['storyteller', 's3:GetObject', 'content/employer-values.yaml', 'may'],
  ['storyteller', 's3:GetObject', consent, 'may not'],
  ['storyteller', 's3:ListBucket', 'content', 'may', below('stories/drafts/a')],
  ['storyteller', 's3:ListBucket', 'content', 'may not', below('consents/')],
  ['storyteller', 's3:PutObject', approved, 'never', signed],
  ['storyteller', 's3:DeleteObject', approved, 'never'],
  ['storyteller', 's3:PutObject', withdrawn, 'may not'],
  ['storyteller', 's3:PutObject', campaign, 'may not'],
  ['storyteller', 's3:GetObject', 'records/approvals/a/0.json', 'may not'],

  ['communicator', 's3:PutObject', approved, 'may', signed],
  ['communicator', 's3:PutObjectTagging', approved, 'may', signed],
  ['communicator', 's3:PutObject', approved, 'never'],
  ['communicator', 's3:PutObject', approved, 'never', forged],
  ['communicator', 's3:PutObjectTagging', approved, 'never', forged],
  ['communicator', 's3:DeleteObjectTagging', approved, 'never'],
  ['communicator', 's3:DeleteObject', approved, 'may'],
  ['communicator', 's3:DeleteObjectVersion', approved, 'never'],
  ['communicator', 's3:PutObject', draft, 'may'],
  ['communicator', 's3:PutObject', withdrawn, 'may'],
  ['communicator', 's3:GetObject', consent, 'may'],
  ['communicator', 's3:GetObjectTagging', approved, 'may'],
  ['communicator', 's3:ListBucket', 'content', 'may'],
  ['communicator', 's3:PutObject', 'content/pause.yaml', 'may'],
  ['communicator', 's3:PutObject', 'content/pauses/all.yaml', 'may'],
  ['communicator', 's3:DeleteObject', 'content/pause.yaml', 'may'],
  ['communicator', 's3:PutObject', consent, 'never'],
  ['communicator', 's3:PutObject', campaign, 'may not'],
  ['communicator', 's3:GetObject', 'reports/newsroom/index.html', 'may'],
  ['communicator', 's3:GetObject', 'reports/engagement/a.json', 'may not'],
  ['communicator', 's3:PutObject', 'site/stories/a/index.html', 'never'],

  ['hr', 's3:PutObject', campaign, 'may'],
  ['hr', 's3:DeleteObject', vacancy, 'may'],
  ['hr', 's3:PutObject', 'content/calendar.yaml', 'may'],
  ['hr', 's3:PutObject', 'content/pasted/varbi-4711.yaml', 'may'],
  ['hr', 's3:DeleteObject', 'content/pasted/varbi-4711.yaml', 'may'],
  ['communicator', 's3:PutObject', 'content/pasted/varbi-4711.yaml', 'may not'],
  ['hr', 's3:GetObject', draft, 'may'],
  ['hr', 's3:ListBucket', 'content', 'may'],
  ['hr', 's3:GetObject', 'reports/newsroom/calendar/calendar.ics', 'may'],
  ['hr', 's3:PutObject', draft, 'may not'],
  ['hr', 's3:PutObject', approved, 'never', signed],
  ['hr', 's3:PutObject', consent, 'never'],
  ['hr', 's3:PutObject', 'content/pause.yaml', 'may not'],
  ['hr', 's3:PutObject', 'content/pauses/all.yaml', 'may not'],

  ['officer', 's3:PutObject', consent, 'may'],
  ['officer', 's3:DeleteObject', consent, 'may'],
  ['officer', 's3:PutObject', withdrawn, 'may'],
  ['officer', 's3:DeleteObject', approved, 'may'],
  ['officer', 's3:PutObject', approved, 'never', signed],
  ['officer', 's3:GetObject', 'records/receipts/a/0.json', 'may'],
  ['officer', 's3:ListBucket', 'records', 'may'],
  ['officer', 's3:ListBucket', 'content', 'may'],
  ['officer', 's3:ListBucket', 'reports', 'may'],
  ['officer', 's3:PutObject', 'records/receipts/a/1.json', 'never', { 's3:if-none-match': '*' }],
  ['officer', 's3:DeleteObject', entry, 'never'],
  ['officer', 'cloudfront-keyvaluestore:PutKey', 'hidden', 'may'],

  ['reader', 's3:GetObject', 'reports/digests/2026-W47/index.html', 'may'],
  ['reader', 's3:ListBucket', 'reports', 'may', below('newsroom/')],
  ['reader', 's3:ListBucket', 'reports', 'may not', below('work/')],
  ['reader', 's3:GetObject', `reports/${openKey('a')}`, 'may not'],
  ['reader', 's3:GetObject', draft, 'may not'],
  ['reader', 's3:PutObject', 'reports/newsroom/index.html', 'may not'],

  ['operator', 's3:PutObject', 'content/pause.yaml', 'may'],
  ['operator', 's3:PutObject', 'content/pauses/all.yaml', 'may'],
  ['operator', 's3:DeleteObject', 'content/pauses/all.yaml', 'may'],
  ['operator', 's3:ListBucket', 'content', 'may', below('pauses/')],
  ['operator', 's3:ListBucket', 'content', 'may not', below('consents/')],
  ['operator', 's3:GetObject', 'content/organisation.yaml', 'may'],
  ['operator', 's3:GetObject', 'records/publications/a/0.json', 'may'],
  ['operator', 's3:GetObject', 'records/receipts/a/0.json', 'may not'],
  ['operator', 's3:ListBucket', 'records', 'may', below('publications/')],
  ['operator', 's3:ListBucket', 'records', 'may not', below('receipts/')],
  ['operator', 's3:PutObject', 'records/publications/a/0.json', 'never', { 's3:if-none-match': '*' }],
  ['operator', 's3:GetObject', `reports/${openKey('a')}`, 'may'],
  ['operator', 's3:ListBucket', 'reports', 'may'],
  ['operator', 's3:GetObject', draft, 'may not'],
  ['operator', 's3:PutObject', approved, 'never', signed],
  ['operator', 'lambda:InvokeFunction', 'function start-due', 'may'],
  ['operator', 'lambda:UpdateFunctionCode', 'function start-due', 'may not'],
  ['operator', 'logs:FilterLogEvents', 'log group publish-story', 'may'],
  ['operator', 'sqs:StartMessageMoveTask', 'letters publish-story', 'may'],
  ['operator', 'sqs:SendMessage', 'queue linkedin', 'may'],
  ['operator', 'sqs:PurgeQueue', 'queue linkedin', 'may not'],
  ['operator', 'cloudwatch:DescribeAlarms', 'everything', 'may'],
  ['operator', 'secretsmanager:PutSecretValue', 'secret linkedin', 'may'],
  ['operator', 'secretsmanager:GetSecretValue', 'secret linkedin', 'may not'],
  ['operator', 'secretsmanager:PutSecretValue', 'secret newsroom', 'may not'],
  ['operator', 'cloudfront-keyvaluestore:PutKey', 'hidden', 'may'],

  ['break-glass', 's3:DeleteObjectVersion', entry, 'may'],
  ['break-glass', 's3:BypassGovernanceRetention', entry, 'may'],
  ['break-glass', 's3:DeleteObject', consent, 'may'],
  ['break-glass', 's3:DeleteObjectVersion', approved, 'may'],
  ['break-glass', 's3:GetObjectVersion', entry, 'may'],
  ['break-glass', 's3:ListBucketVersions', 'site', 'may'],
  ['break-glass', 's3:PutObject', approved, 'never', signed],
  ['break-glass', 's3:PutObject', entry, 'never', { 's3:if-none-match': '*' }],
  ['break-glass', 's3:PutBucketPolicy', 'records', 'may not'],
];
