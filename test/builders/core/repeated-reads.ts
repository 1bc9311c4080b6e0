import type { CommonDeps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

type Reads = { readonly all: number; readonly names: readonly string[]; readonly again: readonly string[] };

/** The same stores, and what was read of them so far: how often, and what more than once. */
export const repeatedReads = <Needs extends CommonDeps>(
  deps: Needs,
): { readonly deps: Needs; readonly reads: () => Reads } => {
  const asked = new Map<string, number>();
  const watched = (name: string, store: ObjectStore): ObjectStore => {
    const noted =
      <Answer>(verb: string, read: (key: string) => Promise<Answer>) =>
      (key: string): Promise<Answer> => {
        const what = `${verb} ${name}/${key}`;
        asked.set(what, (asked.get(what) ?? 0) + 1);
        return read(key);
      };
    return {
      ...store,
      get: noted('get', store.get),
      head: noted('head', store.head),
      list: noted('list', store.list),
      tags: noted('tags', store.tags),
    };
  };
  const { content, records, reports, site } = deps;
  return {
    deps: {
      ...deps,
      content: watched('content', content),
      records: watched('records', records),
      reports: watched('reports', reports),
      site: watched('site', site),
    },
    reads: () => ({
      all: [...asked.values()].reduce((sum, times) => sum + times, 0),
      names: [...asked.keys()],
      again: [...asked].flatMap(([what, times]) => Array.from({ length: times - 1 }, () => what)),
    }),
  };
};
