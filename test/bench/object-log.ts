import { fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** So much is written at once. */
const most = 1_048_576;

/** Bodies one after the other in one file that only grows; what was appended last waits for company. */
export const objectLog = (file: string) => {
  const handle = openSync(file, 'a+');
  const waiting = Buffer.alloc(most);
  let [written, held] = [fstatSync(handle).size, 0];
  const flush = (): void => {
    for (let at = 0; at < held; ) at += writeSync(handle, waiting, at, held - at);
    [written, held] = [written + held, 0];
  };
  return {
    flush,
    /** Where the bytes begin in the file. */
    append: (bytes: Uint8Array): number => {
      const at = written + held;
      if (held + bytes.length > most) flush();
      if (bytes.length > most)
        for (let from = 0; from < bytes.length; ) {
          const part = writeSync(handle, bytes, from);
          [from, written] = [from + part, written + part];
        }
      else {
        waiting.set(bytes, held);
        held += bytes.length;
      }
      return at;
    },
    read: (at: number, size: number): Uint8Array => {
      const bytes = new Uint8Array(size);
      if (at >= written) bytes.set(waiting.subarray(at - written, at - written + size));
      else for (let from = 0; from < size; ) from += readSync(handle, bytes, from, size - from, at + from);
      return bytes;
    },
  };
};
