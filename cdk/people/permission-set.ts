import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The roles that people get, as the permission sets of IAM Identity Center are named after the stack's name. */
export const people = [
  'storyteller',
  'communicator',
  'hr',
  'officer',
  'archivist',
  'reader',
  'operator',
  'break-glass',
] as const;
export type Person = (typeof people)[number];

/** Name of a person's permission set and of its policy; Identity Center allows 32 characters. */
export const permissionSetOf = (scope: Construct, person: Person): string => `${Stack.of(scope).stackName}-${person}`;

/**
 * The roles that Identity Center makes for a permission set. Nobody else can make a role under that path, administrators
 * of the account included; its name ends in sixteen characters that AWS chooses, and Identity Center's region may be in
 * the path. https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
export const rolesOf = (scope: Construct, ...who: readonly Person[]): readonly string[] => {
  const { partition, account } = Stack.of(scope);
  const root = `arn:${partition}:iam::${account}:role/aws-reserved/sso.amazonaws.com`;
  return who.flatMap((person) => {
    const name = `AWSReservedSSO_${permissionSetOf(scope, person)}_????????????????`;
    return [`${root}/${name}`, `${root}/*/${name}`];
  });
};
