/** What a store knows of one body. `at` is where it lies; null when it is not kept. */
export type Row = { readonly etag: string; readonly size: number; readonly at: number | null };

/** An ETag of 32 bytes, two numbers. */
const width = 48;

/** Rows in one block of bytes: a quarter of a million of them weigh no more than they must. */
export const objectRows = () => {
  let rows = Buffer.alloc(width * 1024);
  let count = 0;
  const set = (id: number, { etag, size, at }: Row): void => {
    rows.write(etag, id * width, 32, 'hex');
    rows.writeDoubleLE(size, id * width + 32);
    rows.writeDoubleLE(at ?? -1, id * width + 40);
  };
  return {
    set,
    add: (row: Row): number => {
      if (count * width === rows.length) rows = Buffer.concat([rows, Buffer.alloc(rows.length)]);
      set(count, row);
      count += 1;
      return count - 1;
    },
    row: (id: number): Row => {
      const at = rows.readDoubleLE(id * width + 40);
      return {
        etag: rows.toString('hex', id * width, id * width + 32),
        size: rows.readDoubleLE(id * width + 32),
        at: at < 0 ? null : at,
      };
    },
  };
};
