import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { ownSource } from '#functions/ground/events/envelope.ts';
import type { FunctionShape } from './function-table.ts';
import type { PipelineContext } from './pipeline-context.ts';

/** Reads all stores. Listing has no prefix condition: with one, a missing key would answer 403 instead of 404. */
const reads = ({ stores: { content, records, reports, site } }: PipelineContext): readonly PolicyStatement[] => {
  const buckets = [content, records, reports, site];
  return [
    new PolicyStatement({
      sid: 'ReadStores',
      actions: ['s3:GetObject'],
      resources: buckets.map((bucket) => bucket.arnForObjects('*')),
    }),
    new PolicyStatement({ sid: 'ListStores', actions: ['s3:ListBucket'], resources: buckets.map((b) => b.bucketArn) }),
    new PolicyStatement({
      sid: 'ReadWhoApproved',
      actions: ['s3:GetObjectTagging'],
      resources: [content.arnForObjects('stories/approved/*')],
    }),
  ];
};

const writes = (shape: FunctionShape, { stores }: PipelineContext): readonly PolicyStatement[] => {
  const replaceable = shape.writesSite ? [stores.reports, stores.site] : [stores.reports];
  const statements = [
    new PolicyStatement({
      sid: 'ReplaceOutput',
      actions: ['s3:PutObject', 's3:DeleteObject'],
      resources: replaceable.map((bucket) => bucket.arnForObjects('*')),
    }),
  ];
  if (shape.appends.length === 0) return statements;
  const resources = shape.appends.map((prefix) => stores.records.arnForObjects(`${prefix}*`));
  return [...statements, new PolicyStatement({ sid: 'AppendRecords', actions: ['s3:PutObject'], resources })];
};

const says = ({ emits }: FunctionShape, { bus }: PipelineContext): readonly PolicyStatement[] =>
  emits.length === 0
    ? []
    : [
        new PolicyStatement({
          sid: 'SayOwnEvents',
          actions: ['events:PutEvents'],
          resources: [bus.eventBusArn],
          // AWS describes both keys as lists. A list that is not there would satisfy "for all", so it must be there.
          conditions: {
            'ForAllValues:StringEquals': { 'events:source': ownSource, 'events:detail-type': [...emits] },
            Null: { 'events:source': 'false', 'events:detail-type': 'false' },
          },
        }),
      ];

const asks = (
  shape: FunctionShape,
  { linkedIn, platsbanken, teamtailor }: PipelineContext,
): readonly PolicyStatement[] => {
  const resources = [linkedIn.pattern];
  const statements: PolicyStatement[] = [];
  if (shape.usesLinkedIn)
    statements.push(
      new PolicyStatement({ sid: 'ReadLinkedInToken', actions: ['secretsmanager:GetSecretValue'], resources }),
    );
  if (shape.renewsAccess)
    statements.push(
      new PolicyStatement({ sid: 'RenewLinkedInToken', actions: ['secretsmanager:PutSecretValue'], resources }),
    );
  if (shape.usesJobBoards)
    statements.push(
      new PolicyStatement({
        sid: 'ReadJobBoardKeys',
        actions: ['secretsmanager:GetSecretValue'],
        resources: [platsbanken.pattern, teamtailor.pattern],
      }),
    );
  return statements;
};

const mails = ({ sendsMail }: FunctionShape, { sender, settings }: PipelineContext): readonly PolicyStatement[] =>
  !sendsMail || sender === null || settings.mailFrom === null
    ? []
    : [
        new PolicyStatement({
          sid: 'MailDigests',
          actions: ['ses:SendEmail'],
          resources: [...sender],
          conditions: { StringEquals: { 'ses:FromAddress': settings.mailFrom } },
        }),
      ];

/** One model. A profile sends on to a region of the EU, where the model itself is allowed through that profile alone. */
const asksModel = (
  { readsValues }: FunctionShape,
  { settings: { valuesModel } }: PipelineContext,
): readonly PolicyStatement[] => {
  if (!readsValues || valuesModel === null) return [];
  const actions = ['bedrock:InvokeModel'];
  const inBedrock = (region: string, rest: string): string => `arn:${Aws.PARTITION}:bedrock:${region}:${rest}`;
  if (!valuesModel.startsWith('eu.')) {
    const resources = [inBedrock(Aws.REGION, `:foundation-model/${valuesModel}`)];
    return [new PolicyStatement({ sid: 'AskModel', actions, resources })];
  }
  const profile = inBedrock(Aws.REGION, `${Aws.ACCOUNT_ID}:inference-profile/${valuesModel}`);
  return [
    new PolicyStatement({ sid: 'AskModel', actions, resources: [profile] }),
    new PolicyStatement({
      sid: 'AskModelThroughProfile',
      actions,
      resources: [inBedrock('eu-*', `:foundation-model/${valuesModel.slice(3)}`)],
      conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
    }),
  ];
};

const readsVisits = ({ readsTraffic }: FunctionShape, { traffic }: PipelineContext): readonly PolicyStatement[] =>
  readsTraffic
    ? [
        new PolicyStatement({ sid: 'ReadVisits', actions: ['s3:GetObject'], resources: [traffic.arnForObjects('*')] }),
        new PolicyStatement({ sid: 'ListVisits', actions: ['s3:ListBucket'], resources: [traffic.bucketArn] }),
      ]
    : [];

/** All that a function may do, written out by hand: nothing is granted that is not in its row of the table. */
export const functionPermissions = (
  shape: FunctionShape,
  place: PipelineContext,
  logs: LogGroup,
): readonly PolicyStatement[] => [
  new PolicyStatement({
    sid: 'WriteOwnLog',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logs.logGroupArn],
  }),
  ...reads(place),
  ...writes(shape, place),
  ...says(shape, place),
  ...asks(shape, place),
  ...mails(shape, place),
  ...asksModel(shape, place),
  ...readsVisits(shape, place),
];
