import { Stack, Validations } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

type Reference = { readonly Ref?: string; readonly 'Fn::GetAtt'?: readonly string[] };
type Joined = { readonly 'Fn::Join'?: readonly [string, readonly (string | Reference)[]] };

const word = (part: string | Reference): string => {
  if (typeof part === 'string') return part;
  return `<${part.Ref ?? part['Fn::GetAtt']?.join('.')}>`;
};

/** A resource as cdk-nag writes it: `<StoresContent1234.Arn>/stories/*`. */
const written = (resource: string | Joined): string =>
  typeof resource === 'string' ? resource : (resource['Fn::Join']?.[1] ?? []).map(word).join('');

const belowStore = /^<(?:Stores|Traffic)\w+\.Arn>\/(?:[\w-]+\/)*\*$/;
const modelInEurope = /^arn:<AWS::Partition>:bedrock:eu-\*::foundation-model\/[\w.:-]+$/;

/**
 * A key of a store is made of ids that nobody knows at deployment, so a grant ends in `*` below a bucket or a prefix; and a
 * profile of Bedrock sends on to a region of its own choice in the EU. Those are acknowledged with a reason; a wildcard of
 * any other kind still stops the synth.
 */
export const explainWildcards = (of: IConstruct, statements: readonly PolicyStatement[], reason: string): void => {
  const resources = statements.flatMap((statement) =>
    statement.resources.map((one) => written(Stack.of(of).resolve(one))),
  );
  const explained = [...new Set(resources)].flatMap((one) => {
    const id = `AwsSolutions-IAM5[Resource::${one}]`;
    if (belowStore.test(one)) return [{ id, reason }];
    const why = 'One model, through one profile, which sends on to whichever region of the EU has room.';
    return modelInEurope.test(one) ? [{ id, reason: why }] : [];
  });
  if (explained.length > 0) Validations.of(of).acknowledge(...explained);
};
