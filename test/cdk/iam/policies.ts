import { all, type Resource } from '../a-pipeline.ts';
import { template } from '../template.ts';
import { resolved, type Stack } from './resolved.ts';

export type Statement = { readonly Sid?: string; readonly Effect: string; readonly [field: string]: unknown };
/** A policy as it was synthesised, with what it belongs to: a role, a person's role, or the ARN of a resource. */
export type Policy = {
  readonly of: string;
  readonly kind: 'identity' | 'resource';
  readonly statements: readonly Statement[];
};

const stack = template.toJSON() as Stack;

const plain = <Shape>(value: unknown): Shape => resolved(stack, value as never) as Shape;

const statementsOf = ({ is }: Resource): readonly Statement[] =>
  plain<{ readonly Statement: readonly Statement[] }>(is['PolicyDocument']).Statement;

const arnOf = (reference: unknown, type: string): string => {
  const id = plain<string>(reference);
  const found = all(template, type).find((one) => one.id === id || one.id.toLowerCase() === id);
  return found === undefined ? id : plain<string>({ 'Fn::GetAtt': [found.id, 'Arn'] });
};

const ofRoles = all(template, 'AWS::IAM::Policy').flatMap((one): readonly Policy[] =>
  plain<readonly string[]>(one.is['Roles']).map((of) => ({ of, kind: 'identity', statements: statementsOf(one) })),
);
const ofPeople = all(template, 'AWS::IAM::ManagedPolicy').map(
  (one): Policy => ({ of: one.is['ManagedPolicyName'], kind: 'identity', statements: statementsOf(one) }),
);
const on = (type: string, field: string, resource: string): readonly Policy[] =>
  all(template, type).flatMap((one) =>
    [plain<string | readonly string[]>(one.is[field])]
      .flat()
      .map((id): Policy => ({ of: arnOf(id, resource), kind: 'resource', statements: statementsOf(one) })),
  );

/** Every policy of the template. */
export const policies: readonly Policy[] = [
  ...ofRoles,
  ...ofPeople,
  ...on('AWS::S3::BucketPolicy', 'Bucket', 'AWS::S3::Bucket'),
  ...on('AWS::SQS::QueuePolicy', 'Queues', 'AWS::SQS::Queue'),
  ...on('AWS::SNS::TopicPolicy', 'Topics', 'AWS::SNS::Topic'),
];

/** The ARN of the one resource of a type whose id begins so. */
export const arnWhere = (type: string, begins: string): string => {
  const found = all(template, type).filter(({ id }) => id.startsWith(begins));
  if (found.length !== 1) throw new Error(`${found.length} resources ${begins}… of ${type}`);
  return plain<string>({ 'Fn::GetAtt': [found[0]?.id ?? '', 'Arn'] });
};
