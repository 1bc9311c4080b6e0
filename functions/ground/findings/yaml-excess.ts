import { Lexer } from 'yaml';
import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** What there is too much of, and on which line it became so. */
export type YamlExcess = { readonly line: number; readonly rule: string; readonly message: Text };

const much = (sv: string, en: string): Omit<YamlExcess, 'line'> => ({ rule: 'too-much', message: { sv, en } });
const tooMany = much('Filen har fler uppgifter än någon behöver.', 'The file has more facts than any needs.');
const tooDeep: Omit<YamlExcess, 'line'> = {
  rule: 'too-deep',
  message: {
    sv: 'Listor och grupper ligger här djupare i varandra än någon behöver.',
    en: 'Lists and groups lie deeper within each other here than any need to.',
  },
};
const tooManyStars = much(
  'Filen har fler hänvisningar med stjärna än någon behöver.',
  'The file has more references with a star than any needs.',
);

/** Follows how deep lists and groups lie: brackets by themselves, the others by the column in which each line begins. */
const depthGauge = () => {
  const columns: number[] = [];
  let brackets = 0;
  const stand = (column: number): void => {
    while ((columns.at(-1) ?? -1) >= column) columns.pop();
    columns.push(column);
  };
  return {
    stand,
    bracket: (token: string): void => {
      brackets = Math.max(0, brackets + (token === '[' || token === '{' ? 1 : -1));
    },
    depth: (): number => columns.length + brackets,
  };
};

/**
 * Where a text has more of YAML than a file may have; null when it may be parsed. The lexer takes time in step with the text,
 * which the parser does not: it asks of each name whether it stood before, and goes into the depth by itself.
 */
export const yamlExcess = (text: string): YamlExcess | null => {
  const gauge = depthGauge();
  let [tokens, aliases, line, column, begins] = [0, 0, 1, 0, true];
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > contentBounds.tokens) return { line, ...tooMany };
    if (token[0] === '*') aliases += 1;
    if (aliases > contentBounds.aliases) return { line, ...tooManyStars };
    if ('[{]}'.includes(token)) gauge.bracket(token);
    else if (begins && token.trim() !== '' && token > '\u001f') {
      gauge.stand(column);
      begins = token === '-' || token === '?' || token === ':';
    } else if (token === '\u001f' && begins) {
      gauge.stand(column);
      begins = false;
    }
    if (gauge.depth() > contentBounds.depth) return { line, ...tooDeep };
    const breaks = token.split('\n').length - 1;
    line += breaks;
    if (breaks > 0) [column, begins] = [token.length - 1 - token.lastIndexOf('\n'), true];
    else if (token > '\u001f') column += token.length;
  }
  return null;
};
