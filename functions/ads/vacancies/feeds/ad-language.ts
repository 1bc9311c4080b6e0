import type { Language } from '#functions/ground/language/language.ts';

const swedish = 'och att som är för med till på vi du har av det din ditt dina våra hos eller'.split(' ');
const english = 'the and to of you with for our we are your is as will at have or an be'.split(' ');
const leads: ReadonlyMap<string, number> = new Map([
  ...english.map((word) => [word, -1] as const),
  ...swedish.map((word) => [word, 1] as const),
]);
const longest = Math.max(...[...leads.keys()].map((word) => word.length));

/** Of text in small letters. */
const isLetter = (code: number): boolean => {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code >= 0xdf && code <= 0xff) return code !== 0xf7;
  return /\p{L}/u.test(String.fromCodePoint(code));
};

/** Feeds that name no language are judged by the small words of the ad; Swedish unless English ones prevail. */
const byWords = (text: string): Language => {
  const read = text.slice(0, 20_000).toLowerCase();
  let [lead, start] = [0, -1];
  const end = (at: number): void => {
    if (start >= 0 && at - start <= longest) lead += leads.get(read.slice(start, at)) ?? 0;
    start = -1;
  };
  for (let at = 0; at < read.length; ) {
    const code = read.codePointAt(at) ?? 0;
    if (!isLetter(code)) end(at);
    else if (start < 0) start = at;
    at += code > 0xffff ? 2 : 1;
  }
  end(read.length);
  return lead < 0 ? 'en' : 'sv';
};

const codes: Readonly<Record<string, Language>> = { sv: 'sv', se: 'sv', en: 'en', uk: 'en', us: 'en', gb: 'en' };

/** `label` is a feed's own: `sv`, `en-GB`, `Swedish`, ReachMee's `SE` and `UK`. */
export const adLanguage = (label: string, text: string): Language => {
  const code = label.trim().slice(0, 2).toLowerCase();
  const known = label.toLowerCase().startsWith('swe') ? 'sv' : codes[code];
  return known === 'sv' || known === 'en' ? known : byWords(text);
};
