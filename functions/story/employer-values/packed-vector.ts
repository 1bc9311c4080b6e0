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

export const unpackVector = (packed: string): Float32Array => {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const scale = view.getFloat32(0, true);
  return Float32Array.from({ length: bytes.length - 4 }, (_, index) => view.getInt8(4 + index) * scale);
};
