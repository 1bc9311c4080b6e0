import type { Finding } from '#functions/ground/findings/finding.ts';
import type { YamlExcess } from '#functions/ground/findings/yaml-excess.ts';
import { yamlWords } from '#functions/ground/findings/yaml-words.ts';
import type { Text } from '#functions/ground/language/text.ts';

const look: Text = {
  sv: 'Se efter indrag, kolon och citattecken på raden. En text med kolon behöver citattecken.',
  en: 'Look at indentation, colons and quotes on the line. A text with a colon needs quotes.',
};
const quote: Text = {
  sv: 'Sätt citattecken om texten, till exempel title: "*Hej*", eller ta bort stjärnan.',
  en: 'Put quotes around the text, for example title: "*Hello*", or remove the star.',
};
const fewer: Text = {
  sv: 'Se efter att inget klistrats in av misstag. Dela annars upp filen i flera.',
  en: 'See that nothing was pasted by mistake. Otherwise divide the file into several.',
};

/** A fault in how a file is written, under the parser's own code or one of ours. */
export const syntaxFinding = (file: string, line: number, code: string): Finding => ({
  file,
  line,
  rule: 'yaml-syntax',
  severity: 'error',
  message: yamlWords(code),
  hint: code === 'LOOSE_STAR' ? quote : look,
});

/** Something that there is more of than any file needs. */
export const excessFinding = (file: string, { line, rule, message }: YamlExcess): Finding => ({
  file,
  line,
  rule,
  severity: 'error',
  message,
  hint: fewer,
});
