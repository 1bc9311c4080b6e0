/** What is stored: the bytes, or a text as UTF-8. Always a copy, so that the caller may reuse its buffer. */
export const bodyBytes = (body: Uint8Array | string): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : Uint8Array.from(body);
