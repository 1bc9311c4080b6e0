import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/**
 * The name of the secret with LinkedIn's token, never its value. An operator makes it once, so that a deployment neither
 * writes nor deletes it: `aws secretsmanager create-secret --name <stack>/linkedin --secret-string file://secret.json`, which
 * holds `accessToken` and, for renewal, `refreshToken`, `clientId` and `clientSecret`.
 */
export class LinkedInSecret extends Construct {
  readonly name: string;
  readonly secret: ISecret;

  constructor(scope: Construct, id: string, name: string) {
    super(scope, id);
    this.name = name;
    this.secret = Secret.fromSecretNameV2(this, 'Secret', name);
  }
}
