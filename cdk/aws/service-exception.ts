/** What a service of AWS said no with, in the shape that the SDK gives it. */
export class ServiceException extends Error {
  readonly $metadata: { readonly httpStatusCode: number };
  /** For the SDK's own judgement of what is tried again: it looks for `Retry-After` in here. */
  readonly $response: unknown;

  constructor(name: string, message: string, status: number, response: unknown) {
    super(message);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
    this.$response = response;
  }
}
