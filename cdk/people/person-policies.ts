import { CfnOutput, Validations } from 'aws-cdk-lib';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { explainWildcards } from '../guards/explain-wildcards.ts';
import { people, permissionSetOf } from './permission-set.ts';
import { personStatements } from './person-statements.ts';
import type { Workplace } from './workplace.ts';

/**
 * A customer-managed policy for each role that a person can have. Identity Center attaches it, by its name, to the
 * permission set of the same name.
 */
export class PersonPolicies extends Construct {
  constructor(scope: Construct, id: string, place: Workplace) {
    super(scope, id);
    for (const person of people) {
      const name = permissionSetOf(this, person);
      const statements = personStatements[person](place);
      const policy = new ManagedPolicy(this, person, {
        managedPolicyName: name,
        description: `What ${person} may do in ${name.slice(0, -person.length - 1)}.`,
        statements: [...statements],
      });
      explainWildcards(
        policy,
        statements,
        `People work with keys that nobody knows at deployment; ${person} is kept to its prefixes.`,
      );
      if (person === 'operator')
        Validations.of(policy).acknowledge({
          id: 'AwsSolutions-IAM5[Resource::*]',
          reason: 'Reading alarms, metrics and dashboards knows no narrower resource; it shows numbers and no content.',
        });
      new CfnOutput(this, `${person}-policy`, { value: policy.managedPolicyName });
    }
  }
}
