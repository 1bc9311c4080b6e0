import { openKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import { subscriptions } from '#functions/subscriptions.ts';
import { functionTable } from '../../../cdk/function-table.ts';
import type { Row } from './row.ts';

const once = { 's3:if-none-match': '*' };
const names = subscriptions.map(({ handler }) => handler);
const said = (type: string, source = 'vardag') => ({ 'events:source': source, 'events:detail-type': type });

/** What every function may, and what none may. */
const ofEach = names.flatMap((who): readonly Row[] => [
  [who, 's3:GetObject', 'content/stories/drafts/a/story.md', 'may'],
  [who, 's3:GetObject', 'records/publications/1/0.json', 'may'],
  [who, 's3:ListBucket', 'content', 'may'],
  [who, 's3:GetObjectTagging', 'content/stories/approved/a/story.md', 'may'],
  [who, 's3:PutObject', `reports/${openKey('a')}`, 'may'],
  [who, 's3:PutObject', 'content/pause.yaml', 'may not'],
  [who, 's3:PutObject', 'content/stories/approved/a/story.md', 'never'],
  [who, 's3:DeleteObject', 'records/publications/1/0.json', 'never'],
  [who, 'logs:PutLogEvents', `log ${who}`, 'may'],
  [who, 'sns:Publish', 'topic', 'may not'],
]);

const prefixes = [
  'publications/',
  'tellings/',
  'ads/',
  'approvals/',
  'receipts/',
  'archive/',
  'log/',
  'disposals/',
  'acts/',
] as const;

/** What the table gives to some: each right is tried with all. */
const ofSome = names.flatMap((who): readonly Row[] => {
  const { appends, writesSite, emits, usesLinkedIn, renewsAccess, sendsMail, readsTraffic, usesJobBoards } =
    functionTable[who];
  return [
    ...prefixes.map(
      (prefix): Row => [
        who,
        's3:PutObject',
        `records/${prefix}1/0.json`,
        appends.includes(prefix) ? 'may' : 'never',
        once,
      ],
    ),
    [who, 's3:PutObject', 'site/stories/a/index.html', writesSite ? 'may' : 'never'],
    [who, 'events:PutEvents', 'bus', emits.includes('PublicationDue') ? 'may' : 'may not', said('PublicationDue')],
    ...emits.map((name): Row => [who, 'events:PutEvents', 'bus', 'may', said(name)]),
    ...emits.map((name): Row => [who, 'events:PutEvents', 'bus', 'may not', said(name, 'somebody')]),
    [who, 'secretsmanager:GetSecretValue', 'secret linkedin', usesLinkedIn ? 'may' : 'may not'],
    [who, 'secretsmanager:PutSecretValue', 'secret linkedin', renewsAccess ? 'may' : 'may not'],
    [who, 's3:GetObject', 'traffic/pages/site/2026/11/22/a.gz', readsTraffic ? 'may' : 'may not'],
    [who, 's3:ListBucket', 'traffic', readsTraffic ? 'may' : 'may not'],
    [who, 'secretsmanager:GetSecretValue', 'secret platsbanken', usesJobBoards ? 'may' : 'may not'],
    [who, 'secretsmanager:GetSecretValue', 'secret teamtailor', usesJobBoards ? 'may' : 'may not'],
    [who, 'secretsmanager:PutSecretValue', 'secret teamtailor', 'may not'],
    [who, 'secretsmanager:GetSecretValue', 'secret newsroom', 'may not'],
    [who, 'ses:SendEmail', 'sender', sendsMail ? 'may' : 'may not', { 'ses:FromAddress': 'vardag@nordhamn.example' }],
    [who, 'ses:SendEmail', 'sender', 'may not', { 'ses:FromAddress': 'chefen@nordhamn.example' }],
  ];
});

/** A record is not written twice even by the function whose it is. */
const oncePerKey: readonly Row[] = [
  ['publish-story', 's3:PutObject', 'records/publications/1/0.json', 'never'],
  ['withdraw-stories', 's3:PutObject', 'records/receipts/1/0.json', 'never'],
];

const queued: readonly Row[] = ['linkedin', 'site', 'job-boards'].flatMap((channel): readonly Row[] => [
  ['publish-story', 'sqs:ReceiveMessage', `queue ${channel}`, 'may'],
  ['start-due', 'sqs:ReceiveMessage', `queue ${channel}`, 'may not'],
  ['start-due', 'sqs:SendMessage', `queue ${channel}`, 'may not'],
]);

const doors: readonly Row[] = [
  ['newsroom-door', 's3:GetObject', 'reports/newsroom/index.html', 'may'],
  ['newsroom-door', 's3:GetObject', 'reports/digests/2026-W47/index.html', 'may'],
  ['newsroom-door', 's3:GetObject', 'reports/pictures/ab/c.jpg', 'may'],
  ['newsroom-door', 's3:GetObject', 'reports/engagement/a.json', 'may not'],
  ['newsroom-door', 's3:GetObject', 'content/consents/elsa-2026.yaml', 'may not'],
  ['newsroom-door', 's3:PutObject', 'reports/newsroom/index.html', 'may not'],
  ['newsroom-door', 's3:ListBucket', 'reports', 'may'],
  ['newsroom-door', 'secretsmanager:GetSecretValue', 'secret newsroom', 'may'],
  ['newsroom-door', 'secretsmanager:GetSecretValue', 'secret linkedin', 'may not'],
  ['newsroom-door', 'logs:PutLogEvents', 'log newsroom-door', 'may'],
  ['gone-door', 's3:GetObject', 'reports/gone/stories/a', 'may'],
  ['gone-door', 's3:GetObject', 'reports/newsroom/index.html', 'may not'],
  ['gone-door', 's3:ListBucket', 'reports', 'may'],
  ['gone-door', 's3:ListBucket', 'content', 'may not'],
  ['gone-door', 'logs:PutLogEvents', 'log gone-door', 'may'],
];

export const functionRows: readonly Row[] = [...ofEach, ...ofSome, ...oncePerKey, ...queued, ...doors];
