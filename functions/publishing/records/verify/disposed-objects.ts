import * as z from 'zod';
import { disposalsPrefix } from '#functions/publishing/records/disposal.ts';
import type { FoundRecord } from '#functions/publishing/records/verify/read-record.ts';

const Entry = z.object({
  kind: z.literal('disposed'),
  at: z.string(),
  subject: z.string().optional(),
  decision: z.string().min(1),
  objects: z.array(z.tuple([z.string(), z.string()])),
  files: z.number().optional(),
});

/** By which decision something was erased, and how much. */
export type ToldDisposal = {
  readonly decision: string;
  readonly subject: string | null;
  readonly at: string;
  readonly objects: number;
  /** Files of the content, of which the log has no leaves. */
  readonly files: number;
};

const entriesIn = (record: FoundRecord) =>
  [...record].flatMap(([key, { json }]) => {
    const read = key.startsWith(disposalsPrefix) ? Entry.safeParse(json) : null;
    return read?.success === true ? [read.data] : [];
  });

/** What was erased by a decision, with the hash that it had. */
export const disposedObjects = (record: FoundRecord): ReadonlyMap<string, string> =>
  new Map(entriesIn(record).flatMap(({ objects }) => objects));

export const toldDisposals = (record: FoundRecord): readonly ToldDisposal[] =>
  entriesIn(record).map(({ decision, subject = null, at, objects, files = 0 }) => ({
    decision,
    subject,
    at,
    objects: objects.length,
    files,
  }));
