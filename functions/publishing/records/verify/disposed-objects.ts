import * as z from 'zod';
import { disposalsPrefix } from '#functions/publishing/records/disposal.ts';
import type { FoundRecord } from '#functions/publishing/records/verify/read-record.ts';

const Entry = z.object({
  kind: z.literal('disposed'),
  decision: z.string().min(1),
  objects: z.array(z.tuple([z.string(), z.string()])),
});

/** What was erased by a decision, with the hash that it had. */
export const disposedObjects = (record: FoundRecord): ReadonlyMap<string, string> => {
  const entries = [...record].filter(([key]) => key.startsWith(disposalsPrefix)).map(([, { json }]) => json);
  return new Map(
    entries.flatMap((json) => {
      const read = Entry.safeParse(json);
      return read.success ? read.data.objects : [];
    }),
  );
};
