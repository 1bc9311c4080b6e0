/**
 * A vector of length 1 in 388 bytes: one scale and a signed byte a number, in base 64. What is read is always the packed
 * one, fresh or kept, so that a story reads the same both times.
 */
export const packVector = (vector: ArrayLike<number>): string => {
  const largest = Math.max(...Array.from(vector, Math.abs));
  const scale = Math.fround(largest / 127) || 1;
  const view = new DataView(new ArrayBuffer(4 + vector.length));
  view.setFloat32(0, scale, true);
  for (let index = 0; index < vector.length; index += 1)
    view.setInt8(4 + index, Math.round((vector[index] ?? 0) / scale));
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''));
};

/** Loops, for a review unpacks every sentence of its stories: mapping over an iterator takes several times as long. */
export const unpackVector = (packed: string): Float32Array => {
  const letters = atob(packed);
  const view = new DataView(new ArrayBuffer(letters.length));
  for (let index = 0; index < letters.length; index += 1) view.setUint8(index, letters.charCodeAt(index));
  const scale = view.getFloat32(0, true);
  const vector = new Float32Array(letters.length - 4);
  for (let index = 0; index < vector.length; index += 1) vector[index] = view.getInt8(4 + index) * scale;
  return vector;
};
