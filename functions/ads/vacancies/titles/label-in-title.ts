import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';

/** Shorter names are also other words. */
const shortest = 5;

/** In the taxonomy these belong to trade and industry; in a municipal headline they say nothing. */
const saysNothing = new Set([
  'manager',
  'teamledare',
  'projektledare',
  'projektassistent',
  'konsult',
  'assistent',
  'coach',
  'planerare',
  'officer',
  'officerare',
  'traffic',
  'tekniker',
  'ingenjör',
  'arbetsledare',
  'handläggare',
  'specialist',
  'samordnare',
  'vägledare',
  'instruktör',
  'producent',
  'administratör',
  'utvecklare',
  'sjuksköterska',
]);

const folded = (text: string): string => text.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();

/** Names that mean one group alone: "Kyrkovaktmästare", and both halves of "Bussförare/Busschaufför". */
const groupsByName = (): ReadonlyMap<string, string> => {
  const all = new Map<string, Set<string>>();
  for (const { label, ssyk } of taxonomy().occupations)
    for (const part of label.includes(',') ? [label] : [label, ...label.split('/')]) {
      const name = folded(part);
      if (name.length >= shortest && !saysNothing.has(name)) all.set(name, (all.get(name) ?? new Set()).add(ssyk));
    }
  return new Map([...all].flatMap(([name, ssyks]) => (ssyks.size === 1 ? [[name, [...ssyks][0] ?? '']] : [])));
};
let groups: ReadonlyMap<string, string> | null = null;

const endings = ['', 'n', 'en', 's', 'er', 'ar', 'r', 'na'];

/** The group of a name (folded) that the taxonomy has for one alone. */
export const groupOfName = (phrase: string): string | undefined => {
  groups ??= groupsByName();
  for (const ending of endings) {
    const group = phrase.endsWith(ending) ? groups.get(phrase.slice(0, phrase.length - ending.length)) : undefined;
    if (group !== undefined) return group;
  }
  return undefined;
};

/** The first name of the taxonomy that a headline (folded) holds as whole words, up to three. */
export const labelInTitle = (
  title: string,
): { readonly ssyk: string; readonly said: string; readonly at: number } | null => {
  const words = [...title.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)];
  for (const [start, first] of words.entries())
    for (const length of [3, 2, 1]) {
      const last = words[start + length - 1];
      if (last === undefined) continue;
      const said = title.slice(first.index, last.index + last[0].length);
      const ssyk = groupOfName(said);
      if (ssyk !== undefined) return { ssyk, said, at: first.index };
    }
  return null;
};
