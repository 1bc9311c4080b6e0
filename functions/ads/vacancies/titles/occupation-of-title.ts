import { resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import { careWords } from '#functions/ads/vacancies/titles/care-words.ts';
import { cityWords } from '#functions/ads/vacancies/titles/city-words.ts';
import { englishWords } from '#functions/ads/vacancies/titles/english-words.ts';
import { hospitalWords } from '#functions/ads/vacancies/titles/hospital-words.ts';
import { groupOfName, labelInTitle } from '#functions/ads/vacancies/titles/label-in-title.ts';
import { officeWords, placeWords } from '#functions/ads/vacancies/titles/office-words.ts';
import { schoolWords } from '#functions/ads/vacancies/titles/school-words.ts';
import type { TitleWord } from '#functions/ads/vacancies/titles/title-word.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Occupation } from '#functions/story/organisation/organisation.ts';

/** `how` completes "the occupation was taken …". */
export type TitleOccupation = { readonly ssyk: string; readonly how: Text };

/** No headline is longer; a pattern's time grows with what it is given. */
const longest = 200;

const words: readonly TitleWord[] = [
  ...englishWords,
  ...hospitalWords,
  ...schoolWords,
  ...careWords,
  ...cityWords,
  ...officeWords,
];

const folded = (title: string): string =>
  title
    .slice(0, longest)
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
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
    // A longer word that the taxonomy knows is what it says there: "bolagsjurist" is no "jurist" of an administration.
    const named = within === undefined ? groupOfName(found[0]) : undefined;
    first = { ssyk: named ?? ssyk, said: found[0], at: found.index };
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

const between = /\s*\/\s*|\s+(?:eller|or|alternativt|alt\.|och|and|samt|&)\s+/u;
/** A second occupation is named at once behind the word that parts the two. */
const latest = 12;

const occupationIn = (title: string): Hit | null => firstOf(title, words) ?? labelInTitle(title);

/** The occupations that a headline offers side by side: "Förskollärare eller barnskötare", "Undersköterska/vårdbiträde". */
const sideBySide = (title: string): readonly Hit[] => {
  const [first, ...rest] = title.split(between).map(occupationIn);
  const offered = [first, ...rest.filter((hit) => hit !== null && hit !== undefined && hit.at <= latest)];
  const hits = offered.filter((hit) => hit !== null && hit !== undefined);
  return [...new Map(hits.map((hit) => [hit.ssyk, hit])).values()];
};

/**
 * The SSYK 2012 groups that a headline means, for feeds that have no codes: by words of municipal headlines, by the taxonomy's
 * names, and last by the kind of workplace. Several where it offers several, and none rather than a guess.
 */
export const occupationsOfTitle = (headline: string): readonly TitleOccupation[] => {
  const title = folded(headline);
  const several = sideBySide(title);
  if (several.length > 1) return several.map(told);
  const hit = occupationIn(title) ?? firstOf(title, placeWords);
  return hit === null ? [] : [told(hit)];
};

/** The one group that a headline means; null when it is none, or could be two. */
export const occupationOfTitle = (headline: string): TitleOccupation | null => {
  const [one, ...others] = occupationsOfTitle(headline);
  return one === undefined || others.length > 0 ? null : one;
};
