import { emojiFaultsIn, emojiIn } from '#functions/newsroom/review/language/emoji.ts';
import { hashtagFaultsIn, hashtagsIn } from '#functions/newsroom/review/language/hashtags.ts';
import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { unicodeFontsIn } from '#functions/newsroom/review/language/unicode-fonts.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import { isProse, isWords, type Reading, remark, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const note = { note: 'info', warning: 'warning', error: 'error' } as const;
const quotation = /[”"“»][^”"“”«»]{1,160}[”"“«]/gu;

/** Policy: words that everybody understands and nobody is shut out by. What is quoted is somebody else's. */
export const wordAdvice: TextRule = (text, { lists }) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const quoted = locateAll(text.text, quotation);
  const free = (at: number) => !quoted.some(({ start, end }) => at >= start && at < end);
  const he = locateAll(text.text, anyoneIsHe[text.language]).map((found) =>
    remark('inclusive-word', 'warning', found, sayAll),
  );
  const listed = (['heavyWords', 'inclusiveWords'] as const).flatMap((name) => {
    const words = lists(`words.${name}`)
      [text.language].all(text.text)
      .filter(({ start }) => free(start));
    // A word that is a slight by itself has its level in the list; another teaches, and is weighed where it has company.
    const isLone = name === 'heavyWords' || words.length + he.length < 2;
    return words.map((found) => {
      const { advice } = found;

      const hint =
        advice?.instead === undefined
          ? {
              sv: `Tänk efter: ${advice?.think ?? 'behövs ordet?'}`,
              en: `Think: ${advice?.think ?? 'is the word needed?'}`,
            }
          : {
              sv: `Ett enklare sätt att säga det: «${advice.instead}».`,
              en: `A plainer way to say it: "${advice.instead}".`,
            };
      return remark(
        name === 'heavyWords' ? 'heavy-word' : 'inclusive-word',
        note[advice?.level ?? (isLone ? 'note' : 'warning')],
        found,
        {
          hint,
        },
      );
    });
  });
  return [...he, ...listed];
};

/** Whoever may hold a job is not `he`. */
const anyoneIsHe = {
  sv: /(?:(?<=^|[.!?] |\n)(?:(?:En|Varje)(?: (?:bra|god|riktig|ny|duktig|erfaren))? \p{Ll}+ (?:ska|måste|bör|behöver|vet|kan)|\p{Lu}\p{Ll}+(?:mannen|aren|isten|ören|chefen) (?:ska|måste|bör|visar att|\p{Ll}+ ska)|(?:Chefen|Kocken|Rektorn|Läkaren) (?:ska|måste|bör))|(?<!\p{L})varje \p{Ll}+ (?:ska|måste|bör|kan|behöver|vet|har))(?:,? \p{L}+){0,6},? (?:han|hans|honom)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:an?|every|each|any) (?:\p{Ll}+ ){0,2}(?:\p{Ll}{2,}(?:er|or|ist|man)|nurse|cook|clerk)s? (?:must|should|needs|has to|can|will|knows|may|ought)(?:,? \p{L}+){0,8},? (?:he|his|him)(?!\p{L})|(?<!\p{L})(?:an?|every|each|any) (?:\p{Ll}+ )?(?:nurse|cleaner|teacher|secretary|carer|receptionist|midwife|childminder) (?:must|should|needs|has to|can|will|knows|always)(?:,? \p{L}+){0,8},? (?:she|her|hers)(?!\p{L})/giu,
};
const sayAll = {
  hint: {
    sv: 'Tänk efter: skriv «den som», «du» eller i flertal.',
    en: 'Think: write "they", "you" or in the plural.',
  },
};

const acronym = /(?<![\p{L}\p{N}#/._-])\p{Lu}{2,6}(?:-\p{Lu}{1,4})?(?:-\d)?(?![\p{L}\p{N}(@])/gu;
const mixedCase = /(?<![\p{L}\p{N}#/._-])\p{Lu}\p{Ll}?\p{Lu}(?![\p{L}\p{N}])/gu;

const withSlash = /(?<![\p{L}\p{N}/])(?:w\/o?|b\/c|c\/o|n\/a)(?![\p{L}\p{N}/])/giu;

/** Policy: abbreviations are written out, and an unknown one is explained. */
export const abbreviations: TextRule = (text, { lists }) => {
  if (!isProse(text) && text.kind !== 'alt') return [];
  const { language } = text;
  const known = new Set(
    [...lists('abbreviations.known').sv.entries, ...lists('abbreviations.known').en.entries].map((one) =>
      one.toUpperCase(),
    ),
  );
  const shouted = (found: { start: number; end: number }) =>
    /\p{Lu}{2,}[ ,!]+$/u.test(text.text.slice(Math.max(0, found.start - 12), found.start)) ||
    /^[ ,!]+\p{Lu}{2,}/u.test(text.text.slice(found.end, found.end + 12));
  const unknown = [...locateAll(text.text, acronym), ...locateAll(text.text, mixedCase)].filter((found) => {
    const explained =
      /^[^.]{0,3}\(|^ (?:står för|betyder|stands for|means|är kort för)/u.test(
        text.text.slice(found.end, found.end + 20),
      ) || text.text.slice(Math.max(0, found.start - 2), found.start).includes('(');
    return (
      !known.has(found.text.split('-')[0] ?? '') &&
      !explained &&
      !shouted(found) &&
      found.text.length > 1 &&
      /\p{Lu}{2}|-/u.test(found.text)
    );
  });
  const written = lists('abbreviations.writtenOut')
    [language].all(text.text)
    .filter(({ text: one }) => /[. ]/.test(one) || one === one.toLowerCase());
  const slashed = language === 'en' ? locateAll(text.text, withSlash) : [];
  return [...written, ...slashed, ...unknown].map((found) => remark('abbreviation', 'info', found));
};

const shout =
  /(?<![\p{L}\p{N}#/])(?:\p{Lu}{2,}(?:[ ,!?–-]+\p{Lu}{2,}){2,}|\p{Lu}{3,}(?:[ ,!?]+\p{Lu}{3,})+|\p{Lu}{4,})(?![\p{L}\p{N}])/gu;

const callWithEmoji = { sv: 'Utropstecken och emoji på varandra.', en: 'An exclamation mark and an emoji in a row.' };
const noEmojiInTitles = { sv: 'En emoji i rubriken.', en: 'An emoji in the title.' };
/** Three tags are one too many; more drown the text. */
const someTags = 3;
/** Two calls so near each other are a shout. */
const near = 40;

/** Policy: no shouting: capitals, rows of exclamation marks, dressed-up letters, emoji, rows of hashtags. */
export const loudSigns: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const known = new Set(lists('abbreviations.known').sv.entries);
  const capitals = locateAll(text.text, shout).filter(
    (found) => !found.text.split(/[^\p{L}]+/u).every((word) => known.has(word)),
  );
  const marks = locateAll(text.text, /!{2,}|[!?]{3,}/gu);
  const calls = locateAll(text.text, /!/gu);
  const tags = hashtagsIn(text.text).length;
  const emoji = emojiIn(text.text);
  const withEmoji = emoji
    .map(({ start, end }) => ({ start: text.text.slice(0, start).search(/!\s?$/u), end }))
    .filter(({ start }) => start >= 0);
  const inRow = calls.filter((call, n) => (calls[n + 1]?.start ?? Number.POSITIVE_INFINITY) - call.end < near);
  const tooMany = marks.length > 0 ? [] : [...inRow.slice(0, 1), ...calls.slice(2, 3)].slice(0, 1);
  return [
    ...capitals.map((found) => remark('capitals', 'info', found)),
    ...[...marks, ...tooMany].map((found) => remark('exclamation', 'info', found)),
    ...withEmoji.slice(0, 1).map((found) => remark('exclamation', 'info', found, { message: callWithEmoji })),
    ...(text.kind === 'title' ? emoji.slice(0, 1) : []).map((found) =>
      remark('emoji-too-many', 'info', found, { message: noEmojiInTitles }),
    ),
    ...emojiFaultsIn(text.text).map((found) =>
      remark(`emoji-${found.fault}`, 'info', found, { message: found.message }),
    ),
    ...hashtagFaultsIn(text.text).map((found) =>
      remark(`hashtag-${found.fault}`, found.fault === 'too-many' && tags > someTags ? 'warning' : 'info', found, {
        message: found.message,
      }),
    ),
  ];
};

/** Policy: letters that a screen reader can read; found in the text as it is written, since folding makes them plain. */
export const dressedLetters = (text: PublishedText): readonly ReturnType<typeof remark>[] =>
  unicodeFontsIn(text.written).map((found) =>
    remark('unicode-font', 'error', found, {
      hint: { sv: `Skriv med vanliga bokstäver: ${found.instead}`, en: `Write in plain letters: ${found.instead}` },
    }),
  );

const mixed =
  /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])(?<!\p{L})\p{L}{2,}/gu;
/** Letters of Cyrillic and Greek, and the Latin ones that they are taken for. */
const lookAlikes = {
  foreign: 'аеорсхуіѕјАВЕКМНОРСТХοανρΑΒΕΟΝεικτυ',
  latin: 'aeopcxyisjABEKMHOPCTXoavpABEONeiktu',
} as const;
const alike: ReadonlyMap<string, string> = new Map(
  [...lookAlikes.foreign].map((letter, n) => [letter, lookAlikes.latin[n] ?? letter]),
);
const latin = (word: string): string => [...word].map((letter) => alike.get(letter) ?? letter).join('');

const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Policy: one alphabet in a word. A look-alike letter hides words from searches and screen readers; in the employer's name it is a stop. */
export const mixedScripts: TextRule = (text, { employers }: Reading) =>
  (otherScript.test(text.text) ? locateAll(text.text, mixed) : [])
    .filter((found) => [...found.text].every((letter) => !/\p{Script=Greek}/u.test(letter) || alike.has(letter)))
    .map((found) => {
      const plain = latin(found.text).toLowerCase();
      const isEmployer = employers.some((name) =>
        name.split(' ').some((part) => part.length > 3 && plain.startsWith(part)),
      );
      return remark('mixed-script', isEmployer ? 'error' : 'warning', found);
    });
