import type { ClientConfig } from './client-config.ts';
import { JsonService, targeted } from './json-service.ts';

type Result = { readonly EventId?: string; readonly ErrorCode?: string };

export class PutEventsCommand {
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}

/** Stands in for the SDK's client of EventBridge. */
export class EventBridgeClient {
  readonly #service: JsonService;
  constructor(config: ClientConfig) {
    this.#service = new JsonService({ signingName: 'events', host: 'events', variable: 'EVENTBRIDGE' }, config);
  }
  async send({ input }: PutEventsCommand): Promise<{ readonly Entries?: readonly Result[] }> {
    return (await this.#service.post('/', targeted('AWSEvents.PutEvents'), input)) as { Entries?: readonly Result[] };
  }
  destroy(): void {
    this.#service.destroy();
  }
}
