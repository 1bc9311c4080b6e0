/** Thrown anywhere below the gateway to end a request with an error of JSON:API. */
export class Refusal extends Error {
  readonly status: number;
  readonly title: string;
  readonly pointer: string | null;

  constructor(status: number, title: string, detail: string, pointer: string | null = null) {
    super(detail);
    this.name = 'Refusal';
    this.status = status;
    this.title = title;
    this.pointer = pointer;
  }
}

export const mediaType = 'application/vnd.api+json';

export const refusalResponse = ({ status, title, message, pointer }: Refusal): Response =>
  new Response(
    JSON.stringify({
      errors: [
        {
          title,
          detail: message,
          code: String(status),
          status: String(status),
          ...(pointer === null ? {} : { source: { pointer } }),
        },
      ],
    }),
    { status, headers: { 'content-type': mediaType } },
  );
