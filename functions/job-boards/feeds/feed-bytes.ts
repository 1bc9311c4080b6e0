const encoder = new TextEncoder();

/** Bytes that are asked for at once; many small arrays would have the memory swept again and again. */
const sheet = 16_777_216;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** UTF-8 of a text in pieces, without the whole text. */
export const feedBytes = (pieces: Iterable<string>): Uint8Array => {
  const parts: Uint8Array[] = [];
  let [open, at] = [new Uint8Array(sheet), 0];
  for (const piece of pieces) {
    // A character is three bytes at most.
    const most = piece.length * 3;
    if (open.length - at < most) {
      parts.push(open.subarray(0, at));
      [open, at] = [new Uint8Array(Math.max(sheet, most)), 0];
    }
    at += encoder.encodeInto(piece, open.subarray(at)).written;
  }
  return joined([...parts, open.subarray(0, at)]);
};
