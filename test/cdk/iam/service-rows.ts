import { subscriptions } from '#functions/subscriptions.ts';
import { arnWhere } from './policies.ts';
import { account } from './resolved.ts';
import type { Actor, Row } from './row.ts';

const rule = (begins: string) => ({
  'aws:SourceArn': arnWhere('AWS::Events::Rule', `Events${begins.replaceAll('-', '')}`),
});
const foreign = {
  'aws:SourceAccount': '999999999999',
  'aws:SourceArn': 'arn:aws:events:eu-north-1:999999999999:rule/x',
};
const insecure = { 'aws:SecureTransport': 'false' };
const channels = ['linkedin', 'site', 'job-boards'] as const;
const bus = 'events.amazonaws.com';

const rulesOf = ({ handler, events, content, queue }: (typeof subscriptions)[number]): readonly string[] => {
  if (queue) return channels.map((channel) => `${handler}-${channel}`);
  return [...(events.length > 0 ? [`${handler}-events`] : []), ...(content.length > 0 ? [`${handler}-content`] : [])];
};

const letters = subscriptions.flatMap((row): readonly Row[] => [
  ...rulesOf(row).map((name): Row => [bus, 'sqs:SendMessage', `letters ${row.handler}`, 'may', rule(name)]),
  [bus, 'sqs:SendMessage', `letters ${row.handler}`, 'may not', foreign],
  ['admin', 'sqs:ReceiveMessage', `letters ${row.handler}`, 'never', insecure],
  [row.handler, 'sqs:SendMessage', `letters ${row.handler}`, 'may'],
  ...(row.schedules.length === 0
    ? []
    : ([
        [`${row.handler}-waker`, 'lambda:InvokeFunction', `function ${row.handler}`, 'may'],
        [`${row.handler}-waker`, 'sqs:SendMessage', `letters ${row.handler}`, 'may'],
        [`${row.handler}-waker`, 'lambda:InvokeFunction', 'function publish-story', 'may not'],
      ] satisfies readonly Row[])),
]);

const queues = channels.flatMap((channel): readonly Row[] => [
  [bus, 'sqs:SendMessage', `queue ${channel}`, 'may', rule(`publish-story-${channel}`)],
  [bus, 'sqs:SendMessage', `queue ${channel}`, 'may not', foreign],
  ['admin', 'sqs:ReceiveMessage', `queue ${channel}`, 'never', insecure],
]);

const distribution = (id: string) => ({ 'aws:SourceArn': `arn:aws:cloudfront::${account}:distribution/${id}` });
const cloudFront: Actor = 'cloudfront.amazonaws.com';
const owned = { 's3:x-amz-acl': 'bucket-owner-full-control' };
const delivery = {
  ...owned,
  'aws:SourceArn': `arn:aws:logs:us-east-1:${account}:delivery-source:vardag-test-edge-site`,
};

/** What AWS's own services may do for us, and only for us. */
export const serviceRows: readonly Row[] = [
  ...letters,
  ...queues,
  ['cloudwatch.amazonaws.com', 'sns:Publish', 'topic', 'may'],
  ['cloudwatch.amazonaws.com', 'sns:Publish', 'topic', 'may not', { 'aws:SourceAccount': '999999999999' }],
  [bus, 'sns:Publish', 'topic', 'may'],
  ['admin', 'sns:Publish', 'topic', 'never', insecure],
  [cloudFront, 's3:GetObject', 'site/stories/a/index.html', 'may', distribution(siteDistribution())],
  [cloudFront, 's3:GetObject', 'site/stories/a/index.html', 'may not', distribution('EOTHER')],
  [cloudFront, 's3:GetObject', 'reports/newsroom/index.html', 'may not', distribution(siteDistribution())],
  ['delivery.logs.amazonaws.com', 's3:PutObject', 'traffic/pages/site/2026/11/22/a.gz', 'may', delivery],
  [
    'delivery.logs.amazonaws.com',
    's3:PutObject',
    'traffic/pages/site/2026/11/22/a.gz',
    'may not',
    { ...owned, ...foreign },
  ],
  ['cloudtrail.amazonaws.com', 's3:GetBucketAcl', 'evidence', 'may'],
  ['cloudtrail.amazonaws.com', 's3:PutObject', `evidence/AWSLogs/${account}/a.json.gz`, 'may', owned],
  ['cloudtrail.amazonaws.com', 's3:PutObject', 'evidence/elsewhere/a.json.gz', 'may not', owned],
];

function siteDistribution(): string {
  return arnWhere('AWS::CloudFront::Distribution', 'SiteDistribution').replace(/\.Arn$/, '');
}
