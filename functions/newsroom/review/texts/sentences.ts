import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { isPlainlyOwn } from '#functions/newsroom/review/language/plainly-own.ts';
import { isProse, remark, type TextRule } from '#functions/newsroom/review/texts/remark.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

const long = 25;

/** Policy: sentences that can be read in one breath. */
export const longSentences: TextRule = (text) =>
  isProse(text)
    ? text.sentences.flatMap((sentence) => {
        if (sentence.text.length < 2 * long) return [];
        const count = wordsIn(sentence.text).length;
        if (count <= long) return [];
        return [
          remark('sentence-long', 'info', sentence, {
            message: { sv: `Meningen har ${count} ord.`, en: `The sentence has ${count} words.` },
          }),
        ];
      })
    : [];

const nominal = {
  sv: /(?<!\p{L})(?:\p{L}{4,}(?:ning|ande|ende|else|tion|het)(?:en|et|ar|s)? av (?:\p{L}+ )?\p{L}{3,}|\p{L}{3,}(?:ande|ning|else|tion|köp|gång|byte|syn|vård|drift|stämning|leverans|transport)(?:en|et|ar|s)?(?: av \p{L}+(?: \p{L}+)?)? (?:sker|görs|utförs|genomförs|genomfördes|gjordes|utfördes|skedde)|(?:sker|görs|genomförs) (?:en|ett) \p{L}+|(?:genomförande|utförande|hantering|användning|uppföljning|införande|planering)\p{Ll}* (?:av|sker|görs|utförs)|av undertecknad|(?:sker|görs|utförs) (?:en|ett) \p{L}+(?:ning|ande))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the )?\p{L}{4,}(?:tion|ment|ance|ence|isation|ization|sion) of (?:the |an? )?\p{L}{3,}|takes? place through|(?:was|were|is|are|been|be) (?:carried out|undertaken|performed|effected|conducted|implemented|facilitated)/giu,
};
const passive = {
  sv: /(?<!\p{L})(?!finns|känns|trivs|hoppas|minns|lyckas|umgås|behövs|märks|syns|andas|mötas|möts|ses|brukas|tycks|verkas|låtsas|svettas|skäms|envisas|slåss|kräks|saknas|räcks|alls|hans|dess|vems|deras|annars|förstås|tills|hals|plats|hos|nästans|ens|lus|mus|hus|ljus|gås|gris|sås|dans|chans|kurs|puls|pris|vis|fors|kors|mors|lins|runtoms|överens|tillsammans|ibland|ens|visst|eleverna|ers|bords|vägs|hems|vinds|hälsades)\p{L}{3,}(?:as|ades|rs|[iartyj]ts|gs|ks|ls|ns|des|tes)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:was|were|is|are|been|being) (?:\p{Ll}+ly )?\p{Ll}{3,}(?:ed|en)(?!\p{L})/giu,
};

/** Policy: say who does what. Nouns made of verbs, and rows of passives, hide it. */
export const passiveAndNominal: TextRule = (text) => {
  if (text.kind !== 'body' && text.kind !== 'post') return [];
  const nouns = locateAll(text.text, nominal[text.language]);
  const rows = text.sentences.flatMap((sentence) => {
    const found = [...sentence.text.matchAll(passive[text.language])];
    const [first] = found;
    return first !== undefined && found.length > 1
      ? [{ start: sentence.start + first.index, end: sentence.start + first.index + first[0].length }]
      : [];
  });
  return [...nouns, ...rows].map((found) => remark('nominal', 'info', found));
};

const leastWords = 8;
/** A short text in Swedish looks Danish or Norwegian, and those are what a neighbour writes. */
const neighbours = /^(?:da|no|nb|nn)$/u;
const leastOfNeighbour = 20;

/** Policy: one language a story; a quotation in another is short. */
export const otherLanguage: TextRule = (text, { detect }) => {
  if (text.kind !== 'body' && text.kind !== 'post' && text.kind !== 'alt') return [];
  return text.paragraphs.flatMap((span) => {
    const paragraph = text.text
      .slice(span.start, span.end)
      .replace(/[”"“»][^”"“”«»]{1,200}[”"“«]/gu, ' ')
      .replace(/https?:\S+/g, ' ');
    const words = wordsIn(paragraph);
    if (words.length < (text.kind === 'alt' ? 4 : leastWords) || isPlainlyOwn(words, text.language)) return [];
    const found = detect(paragraph);
    if (found === null || found === text.language) return [];
    const isSwedish =
      text.language === 'sv' && /(?<!\p{L})(?:och|är|inte|från|efter|mycket)(?!\p{L})/iu.test(paragraph);
    if (neighbours.test(found) && (isSwedish || words.length < leastOfNeighbour)) return [];
    const start = span.start;
    return [
      remark(text.kind === 'alt' ? 'alt-text-language' : 'paragraph-language', 'warning', {
        start,
        end: Math.min(span.end, start + 40),
      }),
    ];
  });
};
