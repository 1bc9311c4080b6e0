import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { ReadMark } from '#functions/story/pictures/read-mark.ts';

type Problem = NonNullable<ReadMark['problem']>;

const words: Readonly<Record<Problem, { readonly message: Text; readonly hint: Text }>> = {
  'logo-missing': {
    message: {
      sv: 'Logotypen ska stå på bilderna, men filen finns inte. Bilderna får ingen.',
      en: 'The logo should stand on the pictures, but the file is not there. They get none.',
    },
    hint: {
      sv: 'Lägg filen bredvid brand.yaml och skriv dess namn vid logo, eller ta bort mark.',
      en: 'Put the file beside brand.yaml and write its name at logo, or remove mark.',
    },
  },
  'logo-unknown': {
    message: {
      sv: 'Logotypen är varken SVG eller PNG. Den sätts inte på bilder.',
      en: 'The logo is neither SVG nor PNG. It is not put on pictures.',
    },
    hint: { sv: 'Exportera den som SVG.', en: 'Export it as SVG.' },
  },
  'logo-large': {
    message: {
      sv: 'Logotypen är större än 500 kB. Den sätts inte på bilder.',
      en: 'The logo is larger than 500 kB. It is not put on pictures.',
    },
    hint: { sv: 'Exportera den som en enkel SVG.', en: 'Export it as a plain SVG.' },
  },
  'logo-unsafe': {
    message: {
      sv: 'Logotypen innehåller mer än en teckning: skript, entiteter, animation eller länkar till andra filer.',
      en: 'The logo holds more than a drawing: scripts, entities, animation or links to other files.',
    },
    hint: {
      sv: 'Exportera den som vanlig SVG («plain SVG»), med text som kurvor. Den sätts inte på bilder så länge.',
      en: 'Export it as plain SVG, with text as paths. Until then it is not put on pictures.',
    },
  },
};

/** Policy: only a logo that is a drawing and nothing else is put on pictures. */
export const logoFinding = (problem: ReadMark['problem']): readonly Finding[] =>
  problem === null ? [] : [{ file: 'brand.yaml', line: null, rule: problem, severity: 'warning', ...words[problem] }];
