import { CfnOutput } from 'aws-cdk-lib';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

/** The employer's domain as a sender of mail. Its three DKIM records have to be put in the domain's zone once. */
export class MailSender extends Construct {
  readonly identityArn: string;

  constructor(scope: Construct, id: string, from: string) {
    super(scope, id);
    const [, domain] = from.split('@');
    if (domain === undefined) throw new Error(`mailFrom is not an address: ${from}`);
    const configurationSet = new ConfigurationSet(this, 'Set', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    const identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(domain), configurationSet });
    this.identityArn = identity.emailIdentityArn;
    for (const [n, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `Dkim${n + 1}`, { value: `${name} CNAME ${value}` });
  }
}
