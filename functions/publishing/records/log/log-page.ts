import type { Tree } from '#functions/publishing/records/log/tree.ts';

/** An object of the record: its key, and the SHA-256 of its bytes in hex. */
export type Leaf = readonly [key: string, sha256: string];

/** `log/<day>/<n>.json` in `records`: what has come since the page before, in the order of the tree's leaves. */
export type LogPage = {
  readonly kind: 'log';
  /** Pages are numbered from 0, over all days. */
  readonly n: number;
  /** When the run that wrote it began to look: what was written before stands in this page, or in an earlier one. */
  readonly at: string;
  readonly by: string;
  /** SHA-256 of the bytes of the page before it. */
  readonly previous: string | null;
  readonly origin: string;
  /** How many leaves the tree had before, and has after this page. */
  readonly from: number;
  readonly size: number;
  /** More was there that this page does not hold: it says nothing of what it does not name. */
  readonly more: boolean;
  /** The root after it, base64. */
  readonly root: string;
  readonly leaves: readonly Leaf[];
};

export const logPrefix = 'log/';

export const pageKey = (day: string, n: number): string => `${logPrefix}${day}/${n}.json`;

/** The checkpoint after a page, in the three lines that a mail carries, beside the page. */
export const checkpointKey = (key: string): string => key.replace(/\.json$/, '.txt');

/** What an authority said of the checkpoint after a page, where one was asked. */
export const timestampKey = (key: string): string => key.replace(/\.json$/, '.tsr');

/** The number in a page's key; null for any other object. */
export const pageNumber = (key: string): number | null => {
  const match = /^log\/\d{4}-\d{2}-\d{2}\/(\d{1,9})\.json$/.exec(key);
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** An object of the record that is to be a leaf: all but the log itself. */
export const isLogged = (key: string): boolean => !key.startsWith(logPrefix);

/** A log as it was read: its pages in order, the tree over all leaves, and the hash of the last page. */
export type Log = {
  readonly pages: readonly { readonly key: string; readonly page: LogPage }[];
  readonly tree: Tree;
  readonly head: string | null;
};
