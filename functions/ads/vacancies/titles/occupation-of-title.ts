import { resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import { careWords } from '#functions/ads/vacancies/titles/care-words.ts';
import { cityWords } from '#functions/ads/vacancies/titles/city-words.ts';
import { labelInTitle } from '#functions/ads/vacancies/titles/label-in-title.ts';
import { officeWords, placeWords } from '#functions/ads/vacancies/titles/office-words.ts';
import { schoolWords } from '#functions/ads/vacancies/titles/school-words.ts';
import type { TitleWord } from '#functions/ads/vacancies/titles/title-word.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Occupation } from '#functions/story/organisation/organisation.ts';

/** `how` completes "the occupation was taken …". */
export type TitleOccupation = { readonly ssyk: string; readonly how: Text };

/** No headline is longer; a pattern's time grows with what it is given. */
const longest = 200;

const words: readonly TitleWord[] = [...schoolWords, ...careWords, ...cityWords, ...officeWords];

const folded = (title: string): string =>
  title
    .slice(0, longest)
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

type Hit = { readonly ssyk: string; readonly said: string; readonly at: number };

/** The occupation that is named first is the one that is meant: "undersköterska/vårdbiträde". */
const firstOf = (title: string, among: readonly TitleWord[]): Hit | null => {
  let first: Hit | null = null;
  for (const { ssyk, term, within, without } of among) {
    const found = term.exec(title);
    if (found === null || (first !== null && found.index >= first.at)) continue;
    if (within?.test(title) === false || without?.test(title) === true) continue;
    first = { ssyk, said: found[0], at: found.index };
  }
  return first;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ownHit = (title: string, own: readonly Occupation[]): Hit | null => {
  const names = own.flatMap(({ ssyk, name }) => [name.sv, name.en].map((one) => ({ ssyk, name: folded(one) })));
  const hits = names.flatMap(({ ssyk, name }): readonly Hit[] => {
    if (name === '') return [];
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?:n|r|s|en|er|ar)?(?![\\p{L}\\p{N}])`, 'u').exec(
      title,
    );
    return found === null ? [] : [{ ssyk, said: found[0], at: found.index }];
  });
  return hits.sort((a, b) => a.at - b.at || b.said.length - a.said.length)[0] ?? null;
};

const told = ({ ssyk, said }: Hit): TitleOccupation => {
  const label = resolveOccupation(ssyk)?.label ?? ssyk;
  return {
    ssyk,
    how: {
      sv: `ur orden «${said}»: ${ssyk} ${label}`,
      en: `from the words "${said}": ${ssyk} ${label}`,
    },
  };
};

/** The group that the employer gives an occupation of this name in `organisation.yaml`. */
export const employersOccupation = (text: string, own: readonly Occupation[]): TitleOccupation | null => {
  const hit = ownHit(folded(text), own);
  return hit === null ? null : told(hit);
};

/**
 * The SSYK 2012 group that a headline means, for feeds that have no codes: by words of municipal headlines, by the taxonomy's
 * names, and last by the kind of workplace. Null rather than a guess.
 */
export const occupationOfTitle = (headline: string): TitleOccupation | null => {
  const title = folded(headline);
  const hit = firstOf(title, words) ?? labelInTitle(title) ?? firstOf(title, placeWords);
  return hit === null ? null : told(hit);
};
