import type { ClientConfig } from './client-config.ts';
import { JsonService, targeted } from './json-service.ts';
import { ServiceException } from './service-exception.ts';

export class ResourceNotFoundException extends ServiceException {}

export class GetSecretValueCommand {
  readonly target = 'secretsmanager.GetSecretValue';
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}

export class PutSecretValueCommand {
  readonly target = 'secretsmanager.PutSecretValue';
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}

/** Stands in for the SDK's client of Secrets Manager. */
export class SecretsManagerClient {
  readonly #service: JsonService;
  constructor(config: ClientConfig) {
    this.#service = new JsonService(
      { signingName: 'secretsmanager', host: 'secretsmanager', variable: 'SECRETS_MANAGER' },
      config,
      (name) => (name === 'ResourceNotFoundException' ? ResourceNotFoundException : ServiceException),
    );
  }
  async send({
    target,
    input,
  }: GetSecretValueCommand | PutSecretValueCommand): Promise<{ readonly SecretString?: string }> {
    return (await this.#service.post('/', targeted(target), input)) as { SecretString?: string };
  }
  destroy(): void {
    this.#service.destroy();
  }
}
