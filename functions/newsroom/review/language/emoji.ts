import type { Text } from '#functions/ground/language/text.ts';
import { type Located, locateAll } from '#functions/newsroom/review/language/located.ts';

export type EmojiFault = Located & {
  readonly fault: 'too-many' | 'in-a-row' | 'bullet' | 'inside-sentence';
  readonly message: Text;
};

/** What each begins with is looked at first: the sequences are slow to try at every letter. */
const emoji = /(?=\p{Emoji})\p{RGI_Emoji}/gv;
/** Every emoji holds one of these (https://unicode.org/reports/tr51/), and few texts do. */
const maybeEmoji = /\p{Emoji_Presentation}|\uFE0F/u;
const most = 3;

const messages: Readonly<Record<EmojiFault['fault'], Text>> = {
  'too-many': { sv: 'Högst tre emojier i ett inlägg.', en: 'At most three emojis in a post.' },
  'in-a-row': {
    sv: 'En emoji i taget: skärmläsare läser upp var och en.',
    en: 'One emoji at a time: screen readers read each aloud.',
  },
  bullet: { sv: 'Använd inte emoji som punkt i en lista.', en: 'Do not use an emoji as a bullet.' },
  'inside-sentence': { sv: 'Sätt emojin efter meningen.', en: 'Put the emoji after the sentence.' },
};

export const emojiIn = (text: string): readonly Located[] => (maybeEmoji.test(text) ? locateAll(text, emoji) : []);

/** The rules for emoji: at most three, never two in a row, never as a bullet or inside a sentence. */
export const emojiFaultsIn = (text: string): readonly EmojiFault[] => {
  const all = emojiIn(text);
  return all.flatMap((found, index) => {
    const previous = all[index - 1];
    const line = text.slice(text.lastIndexOf('\n', found.start - 1) + 1, found.start);
    const startsLine = /^\s*$/u.test(line);
    const after = text.slice(found.end);
    const faults: readonly (EmojiFault['fault'] | false)[] = [
      index >= most && 'too-many',
      previous !== undefined && /^\s*$/u.test(text.slice(previous.end, found.start)) && 'in-a-row',
      startsLine && /^[^\S\n]*[\p{L}\p{N}]/u.test(after) && 'bullet',
      !startsLine && /^[^\S\n]*[\p{Ll},]/u.test(after) && 'inside-sentence',
    ];
    return faults.flatMap((fault) => (fault ? [{ ...found, fault, message: messages[fault] }] : []));
  });
};
