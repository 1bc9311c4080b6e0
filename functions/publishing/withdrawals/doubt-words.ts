import type { Text } from '#functions/ground/language/text.ts';
import type { DoubtKind } from '#functions/publishing/withdrawals/doubt.ts';

const messages: Readonly<Record<DoubtKind, (name: string) => Text>> = {
  'consent-unreadable': (name) => ({
    sv: `Samtycket ${name} går inte att läsa, och något som bygger på det är publicerat.`,
    en: `The consent ${name} cannot be read, and something that depends on it is published.`,
  }),
  'consent-gone': (name) => ({
    sv: `Samtycket ${name} finns inte längre, och något som bygger på det är publicerat.`,
    en: `The consent ${name} is gone, and something that depends on it is published.`,
  }),
  'consent-of-another': (name) => ({
    sv: `Samtycket ${name} bär ett annat namn än personen i det som är publicerat.`,
    en: `The consent ${name} bears another name than the person in what is published.`,
  }),
  'folder-gone': (name) => ({
    sv: `Mappen ${name} finns inte längre, och berättelsen är publicerad.`,
    en: `The folder ${name} is gone, and the story is published.`,
  }),
};

/** What nobody can say any more of something that stands. `about` as in `doubts.json`. */
export const doubtInWords = ({ about, kind }: { readonly about: string; readonly kind: DoubtKind }): Text =>
  messages[kind](about.replace(/^(consent|story)-/, ''));
