import type { ClientConfig } from './client-config.ts';
import { JsonService } from './json-service.ts';
import { ServiceException } from './service-exception.ts';

export { ServiceException as SESv2ServiceException };

export class SendEmailCommand {
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}

/** Stands in for the SDK's client of SES. */
export class SESv2Client {
  readonly #service: JsonService;
  constructor(config: ClientConfig) {
    this.#service = new JsonService({ signingName: 'ses', host: 'email', variable: 'SESV2' }, config);
  }
  async send({ input }: SendEmailCommand): Promise<unknown> {
    return this.#service.post('/v2/email/outbound-emails', { 'content-type': 'application/json' }, input);
  }
  destroy(): void {
    this.#service.destroy();
  }
}
