import { handlers } from '#functions/handlers/catalogue.ts';
import { arnWhere } from './policies.ts';
import { account } from './resolved.ts';

const buckets: Readonly<Record<string, string>> = {
  content: arnWhere('AWS::S3::Bucket', 'StoresContent'),
  records: arnWhere('AWS::S3::Bucket', 'StoresRecords'),
  reports: arnWhere('AWS::S3::Bucket', 'StoresReports'),
  site: arnWhere('AWS::S3::Bucket', 'StoresSite'),
  traffic: arnWhere('AWS::S3::Bucket', 'Traffic'),
  evidence: arnWhere('AWS::S3::Bucket', 'EvidenceLog'),
  results: arnWhere('AWS::S3::Bucket', 'NumbersResults'),
};
export const stores = Object.keys(buckets);

const secret = (name: string): string =>
  `arn:aws:secretsmanager:eu-north-1:${account}:secret:vardag-test/${name}-AbCdEf`;
const idOf = (handler: string): string => handler.replaceAll('-', '');

const others: Readonly<Record<string, string>> = {
  everything: '*',
  topic: arnWhere('AWS::SNS::Topic', 'Operators'),
  bus: arnWhere('AWS::Events::EventBus', ''),
  hidden: arnWhere('AWS::CloudFront::KeyValueStore', ''),
  sender: `arn:aws:ses:eu-north-1:${account}:identity/nordhamn.example`,
  'secret linkedin': secret('linkedin'),
  'secret platsbanken': secret('platsbanken'),
  'secret teamtailor': secret('teamtailor'),
  'secret newsroom': secret('newsroom'),
  'secret other': secret('other'),
  ...Object.fromEntries(
    ['linkedin', 'site', 'job-boards'].map((channel) => [
      `queue ${channel}`,
      arnWhere('AWS::SQS::Queue', `Events${idOf(channel)}queue`),
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(handlers).flatMap((handler) => [
      [`letters ${handler}`, arnWhere('AWS::SQS::Queue', `${idOf(handler)}DeadLetters`)],
      [`function ${handler}`, arnWhere('AWS::Lambda::Function', `${idOf(handler)}Function`)],
      [`log ${handler}`, arnWhere('AWS::Logs::LogGroup', `${idOf(handler)}Log`).replace(/\*$/, 'log-stream:today')],
      [`log group ${handler}`, arnWhere('AWS::Logs::LogGroup', `${idOf(handler)}Log`)],
    ]),
  ),
  'log newsroom-door': arnWhere('AWS::Logs::LogGroup', 'NewsroomDoorLog').replace(/\*$/, 'log-stream:today'),
  'log gone-door': arnWhere('AWS::Logs::LogGroup', 'SiteGoneLog').replace(/\*$/, 'log-stream:today'),
};

/** The ARN of what a row names, and the resource whose policy has a say in it. */
export const objectOf = (name: string): { readonly arn: string; readonly holder: string } => {
  const [store = '', ...key] = name.split('/');
  const bucket = buckets[store];
  if (bucket !== undefined) return { arn: key.length === 0 ? bucket : `${bucket}/${key.join('/')}`, holder: bucket };
  const arn = others[name];
  if (arn === undefined) throw new Error(`No object "${name}".`);
  return { arn, holder: arn };
};
