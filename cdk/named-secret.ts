import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/**
 * The name of a secret, never its value. An operator makes it once, so that a deployment neither writes nor deletes it:
 * `aws secretsmanager create-secret --name <stack>/linkedin --secret-string file://secret.json`.
 * - `linkedin` holds `accessToken` and, for renewal, `refreshToken`, `clientId` and `clientSecret`;
 * - `platsbanken`, if there is one, `clientId`, `clientSecret` and `employerId`: without it the board is off;
 * - `teamtailor`, if there is one, `token`, or the bare key: without it no job there is changed.
 */
export class NamedSecret extends Construct {
  readonly name: string;
  readonly secret: ISecret;

  constructor(scope: Construct, id: string, name: string) {
    super(scope, id);
    this.name = name;
    this.secret = Secret.fromSecretNameV2(this, 'Secret', name);
  }

  /** As policies name it: Secrets Manager adds six characters of its own. */
  get pattern(): string {
    return `${this.secret.secretArn}-??????`;
  }
}
