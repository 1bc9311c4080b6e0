import { nearestName } from '#functions/ground/findings/name-distance.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/** A path as a person typed it. `key` is what it means in the content; null when it means nothing, and then `nearest` is near. */
export type AskedPath = { readonly path: string; readonly key: string | null; readonly nearest: string | null };

/** Folders and files that there are, each named from the top. */
const placesOf = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.flatMap((key) => key.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))));

/** As shells complete them: `./stories/`, `content/stories`, with the other slash. */
const tidied = (path: string): string =>
  path.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');

/** What each path means. Nothing that was asked for is passed over in silence because it is not there. */
export const askedPaths = async (
  deps: Pick<Deps, 'content'>,
  paths: readonly string[],
): Promise<readonly AskedPath[]> => {
  if (paths.length === 0) return [];
  const places = placesOf((await deps.content.list('')).map(({ key }) => key));
  return paths.map((path) => {
    const wanted = tidied(path);
    const below = wanted.startsWith('content/') ? wanted.slice('content/'.length) : wanted;
    const key = [wanted, below].find((one) => places.has(one)) ?? null;
    if (key !== null || wanted === '' || wanted === '.' || wanted === 'content')
      return { path, key: key ?? '', nearest: null };
    const last = below.split('/').at(-1) ?? below;
    const whole = nearestName(below, places);
    const byName = [...places].find((one) => nearestName(last, [one.split('/').at(-1) ?? '']) !== null) ?? null;
    return { path, key: null, nearest: whole ?? byName };
  });
};
