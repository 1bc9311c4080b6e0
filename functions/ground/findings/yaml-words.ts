import type { Text } from '#functions/ground/language/text.ts';

/** What the `yaml` package's error codes mean to a person who edits the file. */
const words: Readonly<Record<string, Text>> = {
  BAD_INDENT: { sv: 'Indraget stämmer inte.', en: 'The indentation does not fit.' },
  TAB_AS_INDENT: { sv: 'Indraget är en tabb, inte blanksteg.', en: 'The indentation is a tab, not spaces.' },
  MISSING_CHAR: {
    sv: 'Ett tecken saknas: kolon, komma, citattecken eller parentes.',
    en: 'A sign is missing: colon, comma, quote or bracket.',
  },
  DUPLICATE_KEY: { sv: 'Samma nyckel står två gånger.', en: 'The same key stands twice.' },
  BLOCK_AS_IMPLICIT_KEY: { sv: 'Ett kolon för mycket på raden.', en: 'One colon too many on the line.' },
  MULTILINE_IMPLICIT_KEY: {
    sv: 'En rad saknar kolon, eller en text är inte avslutad.',
    en: 'A line lacks its colon, or a text is not closed.',
  },
  EMPTY: { sv: 'Här står ingenting.', en: 'There is nothing here.' },
  LOOSE_STAR: {
    sv: 'En text som börjar med en stjärna läses som en hänvisning, och den leder ingenstans.',
    en: 'A text that begins with a star is read as a reference, and it leads nowhere.',
  },
  ALIAS_BOMB: {
    sv: 'Hänvisningarna med stjärna leder till varandra och blir för många.',
    en: 'The references with a star lead to each other and become too many.',
  },
  UNREADABLE: { sv: 'Något i filen är inte YAML.', en: 'Something in the file is not YAML.' },
};

/** Why a file can't be read as YAML, for people; the parser's own words are for programmers. */
export const yamlWords = (code: string): Text => {
  const why = words[code] ?? { sv: 'Något på raden är inte YAML.', en: 'Something on the line is not YAML.' };
  return {
    sv: `Filen går inte att läsa som YAML. ${why.sv}`,
    en: `The file can't be read as YAML. ${why.en}`,
  };
};
