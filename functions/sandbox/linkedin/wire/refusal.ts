/** The body of LinkedIn's error answer: an object, an HTML page, or nothing. Any member of the object may be missing. */
export type RefusalBody = Readonly<Record<string, unknown>> | string | null;

/** Thrown anywhere below the gateway to end a request with an error answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: RefusalBody;

  constructor(status: number, body: RefusalBody) {
    super(typeof body === 'object' && body !== null ? String(body['message'] ?? status) : String(status));
    this.name = 'Refusal';
    this.status = status;
    this.body = body;
  }
}

/** A refusal whose JSON body repeats the status, as LinkedIn's do. */
export const refusal = (status: number, members: Readonly<Record<string, unknown>>): Refusal =>
  new Refusal(status, { ...members, status });
