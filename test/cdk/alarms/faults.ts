import { subscriptions } from '#functions/subscriptions.ts';
import { arnWhere } from '../iam/policies.ts';
import type { Call, Picture, Point } from './point.ts';
import * as handlers from './said-by-handlers.ts';

const minutes = (from: number, until: number): readonly number[] =>
  Array.from({ length: until - from }, (_, n) => from + n);

const functionName = (handler: string): string => `vardag-test-${handler}`;
const nameOf = (type: string, begins: string): string => arnWhere(type, begins).split(':').at(-1) ?? '';
const idOf = (name: string): string => name.replaceAll('-', '');

/** Numbers that AWS keeps of a function, at some minutes. */
const ofFunction = (handler: string, metric: 'Errors' | 'Invocations', value: number, at: readonly number[]) =>
  at.map((minutesAgo): Point => {
    const dimensions = { FunctionName: functionName(handler) };
    return { namespace: 'AWS/Lambda', metric, dimensions, value, minutesAgo };
  });

const ofQueue = (queue: string, metric: string, value: number, at: readonly number[]) =>
  at.map(
    (minutesAgo): Point => ({ namespace: 'AWS/SQS', metric, dimensions: { QueueName: queue }, value, minutesAgo }),
  );

const letters = (handler: string): string => nameOf('AWS::SQS::Queue', `${idOf(handler)}DeadLetters`);
const waiting = 'ApproximateAgeOfOldestMessage';
const visible = 'ApproximateNumberOfMessagesVisible';
const channels = ['linkedin', 'site', 'job-boards'];
const queueOf = (channel: string): string => nameOf('AWS::SQS::Queue', `Events${idOf(channel)}queue`);

const ofPages = (begins: string, value: number): readonly Point[] => {
  const DistributionId = arnWhere('AWS::CloudFront::Distribution', begins).replace(/\.Arn$/, '.Id');
  const dimensions = { DistributionId, Region: 'Global' };
  return minutes(0, 15).map((minutesAgo) => ({
    namespace: 'AWS/CloudFront',
    metric: '5xxErrorRate',
    dimensions,
    value,
    minutesAgo,
  }));
};

const bucket = (begins: string): string => arnWhere('AWS::S3::Bucket', begins).replace('arn:aws:s3:::', '');
const call = (source: string, eventName: string, requestParameters: object, more: object = {}): Call => ({
  source,
  'detail-type': 'AWS API Call via CloudTrail',
  detail: { eventName, requestParameters, userIdentity: { arn: 'arn:aws:iam::111122223333:user/x' }, ...more },
});

const lasting = 130;
/** Two hours in which nothing is the matter. */
export const healthy = async (): Promise<Picture> => ({
  points: [
    ...subscriptions.flatMap(({ handler }) => [
      ...ofFunction(handler, 'Invocations', 1, minutes(0, lasting)),
      ...ofFunction(handler, 'Errors', 0, minutes(0, lasting)),
      ...ofQueue(letters(handler), visible, 0, minutes(0, lasting)),
    ]),
    ...channels.flatMap((channel) => ofQueue(queueOf(channel), waiting, 4, minutes(0, lasting))),
    ...ofPages('SiteDistribution', 0.2),
    ...ofPages('NewsroomDistribution', 0),
    ...(await handlers.published()),
    ...(await handlers.sealed()),
    ...(await handlers.collected()),
    ...(await handlers.inQuestion()),
    ...(await handlers.refusals(1)),
    ...(await handlers.accessEnding(50)),
  ],
  calls: [
    call('aws.s3', 'PutObject', { bucketName: bucket('StoresRecords') }),
    call('aws.s3', 'PutBucketPolicy', { bucketName: 'somebody-elses' }),
    call('aws.s3', 'DeleteObject', { bucketName: bucket('StoresRecords') }, { errorCode: 'AccessDenied' }),
    call('aws.cloudtrail', 'StopLogging', { name: 'another-trail' }),
  ],
});

/** What changes the picture: points more, points gone, calls more. */
export type Fault = {
  readonly is: string;
  readonly calls: string;
  readonly adds?: () => Promise<readonly Point[]> | readonly Point[];
  readonly without?: (point: Point) => boolean;
  readonly tells?: readonly Call[];
};

const group = { ScheduleGroup: nameOf('AWS::Scheduler::ScheduleGroup', 'SchedulesGroup').split('/').at(-1) ?? '' };
const aws = (namespace: string, metric: string, dimensions: Readonly<Record<string, string>>): readonly Point[] => [
  { namespace, metric, dimensions, value: 1, minutesAgo: 2 },
];

const deadLetters = subscriptions
  .filter(({ handler }) => handler !== 'start-due')
  .map(
    ({ handler }): Fault => ({
      is: `${handler} gives up on an event`,
      calls: `${handler}-dead-letters`,
      adds: () => ofQueue(letters(handler), visible, 1, minutes(0, 5)),
    }),
  );

export const faults: readonly Fault[] = [
  ...deadLetters,
  {
    is: 'no run has sealed the records for 26 hours',
    calls: 'records-unsealed',
    without: ({ metric }) => metric === 'Checkpoints',
  },
  {
    is: 'LinkedIn refuses every number for 26 hours',
    calls: 'numbers-unread',
    without: ({ metric }) => metric === 'NumbersCurrent',
    adds: handlers.unreadNumbers,
  },
  ...(['start-due', 'publish-story'] as const).map(
    (handler): Fault => ({
      is: `${handler} fails at every wake`,
      calls: `${handler}-errors`,
      adds: () => ofFunction(handler, 'Errors', 1, minutes(0, 15)),
    }),
  ),
  {
    is: 'every publication fails and goes back to its queue',
    calls: 'publish-story-errors',
    adds: handlers.failing,
  },
  {
    is: 'the schedule of the tick is switched off',
    calls: 'start-due-silent',
    without: ({ metric, dimensions }) =>
      metric === 'Invocations' && dimensions['FunctionName'] === functionName('start-due'),
  },
  ...channels.map(
    (channel): Fault => ({
      is: `nobody takes from the queue of ${channel}`,
      calls: `${channel}-waits`,
      adds: () => minutes(0, 5).flatMap((ago) => ofQueue(queueOf(channel), waiting, (25 - ago) * 60, [ago])),
    }),
  ),
  { is: 'a slot is missed', calls: 'slot-missed', adds: handlers.missed },
  { is: 'what was asked for never reached a function', calls: 'slot-unserved', adds: handlers.unserved },
  { is: 'an event names another publication than its own', calls: 'other-id', adds: handlers.otherId },
  { is: 'LinkedIn names a duplicate that nobody can read', calls: 'send-uncertain', adds: handlers.uncertain },
  { is: 'LinkedIn refuses three posts in an hour', calls: 'publications-refused', adds: () => handlers.refusals(3) },
  { is: 'a post cannot be taken down', calls: 'takedown-late', adds: handlers.takedownsLeft },
  { is: 'a page is put back after it was taken down', calls: 'takedown-came-back', adds: handlers.cameBack },
  { is: 'nobody answers for a consent that is gone', calls: 'permission-in-doubt', adds: handlers.unanswered },
  { is: 'a tool empties the folder of consents', calls: 'consents-vanished', adds: handlers.consentsVanished },
  { is: 'the yearly consent ends in a week', calls: 'access-ends', adds: () => handlers.accessEnding(7) },
  {
    is: 'Scheduler drops a wake',
    calls: 'wakes-lost',
    adds: () => aws('AWS/Scheduler', 'InvocationDroppedCount', group),
  },
  { is: 'a digest comes back', calls: 'mail-bounced', adds: () => aws('AWS/SES', 'Bounce', {}) },
  { is: 'the function behind the site fails', calls: 'site-errors', adds: () => ofPages('SiteDistribution', 60) },
  {
    is: 'the function behind the newsroom fails',
    calls: 'newsroom-errors',
    adds: () => ofPages('NewsroomDistribution', 60),
  },
  {
    is: 'the policy of a bucket is changed',
    calls: 'guards-changed',
    tells: [call('aws.s3', 'PutBucketPolicy', { bucketName: bucket('StoresContent') })],
  },
  {
    is: 'the trail is stopped',
    calls: 'evidence-stopped',
    tells: [call('aws.cloudtrail', 'StopLogging', { name: arnWhere('AWS::CloudTrail::Trail', 'Evidence') })],
  },
  {
    is: 'a record is erased',
    calls: 'record-erased',
    tells: [call('aws.s3', 'DeleteObject', { bucketName: bucket('StoresRecords') })],
  },
];
