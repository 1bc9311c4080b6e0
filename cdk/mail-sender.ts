import { CfnOutput, Stack } from 'aws-cdk-lib';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

/** The employer's domain as a sender of mail. Its three DKIM records have to be put in the domain's zone once. */
export class MailSender extends Construct {
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, from: string) {
    super(scope, id);
    const [, domain] = from.split('@');
    if (domain === undefined) throw new Error(`mailFrom is not an address: ${from}`);
    const configurationSet = new ConfigurationSet(this, 'Set', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    const identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(domain), configurationSet });
    const { partition, region, account } = Stack.of(this);
    const set = `arn:${partition}:ses:${region}:${account}:configuration-set/${configurationSet.configurationSetName}`;
    // A send is judged on both.
    this.arns = [identity.emailIdentityArn, set];
    for (const [n, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `Dkim${n + 1}`, { value: `${name} CNAME ${value}` });
  }
}
