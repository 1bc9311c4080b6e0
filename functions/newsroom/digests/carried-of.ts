import type { Deps } from '#functions/ground/ports/deps.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { type Carried, dataAddress } from '#functions/newsroom/digests/page/standing-alone.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';

/** What the page carries along when it stands alone: the newsroom's rules, and the pictures of those who are shown. */
export const carriedOf = async (
  { reports, newsroomAddress }: Pick<Deps, 'reports' | 'newsroomAddress'>,
  { told }: Pick<DigestView, 'told'>,
): Promise<Carried> => {
  const style = await reports.get(pageKeys.style);
  const keys = [...new Set(told.flatMap(({ picture }) => picture?.src ?? []))];
  const pictures = await Promise.all(
    keys.map(async (key) => {
      const stored = await reports.get(key);
      return stored === null ? [] : [[key, dataAddress(stored.body, 'image/jpeg')] as const];
    }),
  );
  return {
    style: style === null ? null : new TextDecoder().decode(style.body),
    pictures: new Map(pictures.flat()),
    newsroom: newsroomAddress,
  };
};
