const encoder = new TextEncoder();

/** Characters that are encoded at once. */
const enough = 1_000_000;

/** UTF-8 of a text in pieces, without the whole text. */
export const feedBytes = (pieces: Iterable<string>): Uint8Array => {
  const parts: Uint8Array[] = [];
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < enough) continue;
    parts.push(encoder.encode(waiting));
    waiting = '';
  }
  parts.push(encoder.encode(waiting));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
