import type { Language } from '#functions/stories/language.ts';

const swedish = new Set('och att som är för med till på vi du har av det din ditt dina våra hos eller'.split(' '));
const english = new Set('the and to of you with for our we are your is as will at have or an be'.split(' '));

/** Feeds that name no language are judged by the small words of the ad; Swedish unless English ones prevail. */
const byWords = (text: string): Language => {
  let lead = 0;
  for (const [word] of text
    .slice(0, 20_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (swedish.has(word)) lead += 1;
    else if (english.has(word)) lead -= 1;
  }
  return lead < 0 ? 'en' : 'sv';
};

const codes: Readonly<Record<string, Language>> = { sv: 'sv', se: 'sv', en: 'en', uk: 'en', us: 'en', gb: 'en' };

/** `label` is a feed's own: `sv`, `en-GB`, `Swedish`, ReachMee's `SE` and `UK`. */
export const adLanguage = (label: string, text: string): Language => {
  const code = label.trim().slice(0, 2).toLowerCase();
  const known = label.toLowerCase().startsWith('swe') ? 'sv' : codes[code];
  return known === 'sv' || known === 'en' ? known : byWords(text);
};
