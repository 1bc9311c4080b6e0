import type { Text } from '#functions/ground/language/text.ts';
import { type Located, locateAll } from '#functions/newsroom/review/language/located.ts';

export type PoliticalMention = Located & {
  readonly kind: 'party' | 'politician' | 'political-wording' | 'conflict';
  readonly message: Text;
};

const parties = ['Socialdemokraterna', 'Moderaterna', 'Sverigedemokraterna', 'Centerpartiet', 'Vänsterpartiet']
  .concat(['Kristdemokraterna', 'Liberalerna', 'Miljöpartiet', 'Feministiskt initiativ', 'SSU', 'MUF', 'CUF', 'LUF'])
  .concat(['KDU', 'Grön Ungdom', 'Ung Vänster', 'Ungsvenskarna', 'Social Democrats', 'Sweden Democrats'])
  .concat(['Moderate Party', 'Centre Party', 'Left Party', 'Christian Democrats', 'Green Party']);
const titles = '[Bb]orgarråd(?:et)?|[Kk]ommunalråd(?:et)?|[Rr]iksdagsledamot(?:en)?|[Mm]inistern?';

/** A party's letter counts only in parentheses, after a title or a capitalised name; (M) and (L) are also sizes. */
const partyLetter = new RegExp(
  `(?<!\\p{L})(?:${titles}|[Gg]ruppledaren?|\\p{Lu}\\p{Ll}+)\\s\\((?:S|M|SD|C|V|KD|L|MP|Fi)\\)`,
  'gu',
);
const size = /^(?:storlek|size|tröja|jacka|byxa|väst|medium|large|small|modell|klass|grupp|plan|hiss|alternativ)\s/iu;
const title = new RegExp(
  `(?<!\\p{L})(?:${titles}|[Pp]artiledare\\p{Ll}*|[Mm]ayor|[Cc]ity councillors?)(?!\\p{L})`,
  'gu',
);
const wording =
  /(?<!\p{L})(?:(?:[Mm]ajoriteten|[Oo]ppositionen)(?!\s+av(?!\p{L}))|Alliansen|[Rr]ödgröna?|Tidö\p{L}*|vallöfte\p{Ll}*|valmanifest\p{Ll}*|valrörelse\p{Ll}*|rösta på|vote for|election (?:promise|campaign)s?)(?!\p{L})/gu;
const conflict =
  /(?<!\p{L})(?:demonstrera(?:r|de|t)? (?:mot|för)|demonstration(?:en|er|erna)?|strejk\p{Ll}*|facklig konflikt|on strike|industrial action)(?!\p{L})/giu;

const messages: Readonly<Record<PoliticalMention['kind'], Text>> = {
  party: { sv: 'Nämn inga partier i en medarbetarberättelse.', en: 'Name no parties in an employee story.' },
  politician: {
    sv: 'Låt inga politiker synas i en medarbetarberättelse.',
    en: 'Let no politicians appear in an employee story.',
  },
  'political-wording': {
    sv: 'Det här låter partipolitiskt. Skriv om det.',
    en: 'This sounds party-political. Rewrite it.',
  },
  conflict: { sv: 'Ta inte ställning i en konflikt.', en: 'Do not take sides in a conflict.' },
};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What breaks the line between the employer and party politics. `localParties` are names as written. */
export const politicalMentionsIn = (
  text: string,
  localParties: readonly string[] = [],
): readonly PoliticalMention[] => {
  const names = new RegExp(`(?<!\\p{L})(?:${[...parties, ...localParties].map(escaped).join('|')})s?(?!\\p{L})`, 'gu');
  const found: readonly (readonly [PoliticalMention['kind'], readonly Located[]])[] = [
    ['party', locateAll(text, names)],
    ['party', locateAll(text, partyLetter).filter((hit) => !size.test(hit.text))],
    ['politician', locateAll(text, title)],
    ['political-wording', locateAll(text, wording)],
    ['conflict', locateAll(text, conflict)],
  ];
  return found
    .flatMap(([kind, hits]) => hits.map((hit) => ({ ...hit, kind, message: messages[kind] })))
    .sort((a, b) => a.start - b.start);
};
