import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/**
 * The name of the secret with Platsbanken's keys, never its value. An operator who wants the board makes it, with `clientId`,
 * `clientSecret` and `employerId` as JSON; without it the board is off.
 */
export class PlatsbankenSecret extends Construct {
  readonly name: string;
  readonly secret: ISecret;

  constructor(scope: Construct, id: string, name: string) {
    super(scope, id);
    this.name = name;
    this.secret = Secret.fromSecretNameV2(this, 'Secret', name);
  }
}
