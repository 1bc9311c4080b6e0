import * as z from 'zod';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';
import { withoutFoot } from '#functions/newsroom/screens/queries/put-page.ts';

/** What a page says, by its hash, and the version of it that was written. */
const Drawn = z.record(z.string(), z.object({ says: z.string(), etag: z.string() }));
type Drawn = z.infer<typeof Drawn>;

/** A file that does not hold costs a drawing of every page, and no more. */
const parse = (body: Uint8Array | undefined): Drawn => {
  try {
    return Drawn.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    return {};
  }
};

const pageType = 'text/html; charset=utf-8';

export type DrawnPages = {
  /** Writes a page unless the standing one says the same; says whether it wrote. */
  readonly put: (key: string, body: string, contentType?: string) => Promise<boolean>;
  /** Keeps what stands for the next run. A run that dies before it draws its pages once more. */
  readonly keep: () => Promise<void>;
};

/**
 * Pages of one folder that are drawn time after time: what stands there is known by its listing and one small file, so that no
 * page is read to see that it says the same. A page that somebody else wrote since has another version, and is written.
 */
export const drawnPages = async (
  reports: ObjectStore,
  folder: string,
  listed: readonly ObjectHead[],
): Promise<DrawnPages> => {
  const key = `${folder}drawn.json`;
  const before = parse((await reports.get(key))?.body);
  const standing = new Map(listed.map((head) => [head.key, head.etag]));
  const now = new Map<string, Drawn[string]>();
  return {
    put: async (page, body, contentType = pageType) => {
      const says = sha256(withoutFoot(body));
      const was = before[page];
      if (was?.says === says && was.etag === standing.get(page)) {
        now.set(page, was);
        return false;
      }
      const outcome = await reports.put(page, body, { contentType });
      if (outcome.written) now.set(page, { says, etag: outcome.etag });
      return true;
    },
    keep: async () => {
      const kept = JSON.stringify(Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1))));
      if (kept !== JSON.stringify(before)) await reports.put(key, kept, { contentType: 'application/json' });
    },
  };
};
