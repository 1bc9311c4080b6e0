import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** Where a finding about a vacancy points. */
export type Spot = { readonly file: string; readonly line: number | null };

type Told = { readonly severity: Finding['severity']; readonly message: Text; readonly hint: Text };

export const vacancyFinding = (spot: Spot, rule: string, told: Told): Finding => ({
  file: spot.file,
  line: spot.line,
  rule,
  ...told,
});

export const unknownUnit = (spot: Spot, unit: string): Finding =>
  vacancyFinding(spot, 'unit-unknown', {
    severity: 'error',
    message: {
      sv: `Enheten «${unit}» finns inte i organisation.yaml.`,
      en: `The unit "${unit}" is not in organisation.yaml.`,
    },
    hint: {
      sv: 'Skriv enhetens hela väg, till exempel utbildning.forskolan-solrosen, eller lägg till enheten.',
      en: 'Write the whole path of the unit, for example utbildning.forskolan-solrosen, or add the unit.',
    },
  });

export const unknownOccupation = (spot: Spot, occupation: string): Finding =>
  vacancyFinding(spot, 'occupation-unknown', {
    severity: 'error',
    message: {
      sv: `Yrket «${occupation}» finns varken som SSYK 2012-grupp eller som begrepp hos JobTech.`,
      en: `The occupation "${occupation}" is neither an SSYK 2012 group nor a JobTech concept.`,
    },
    hint: {
      sv: 'Skriv fyra siffror inom citattecken, till exempel "2343" för förskollärare.',
      en: 'Write four digits in quotes, for example "2343" for preschool teachers.',
    },
  });

export const closesBeforePublished = (spot: Spot): Finding =>
  vacancyFinding(spot, 'closes-before-published', {
    severity: 'error',
    message: {
      sv: 'Sista ansökningsdag ligger före publiceringsdagen.',
      en: 'The last day to apply is before the day of publishing.',
    },
    hint: { sv: 'Rätta «published» eller «closes».', en: 'Correct "published" or "closes".' },
  });

export const unknownMunicipality = (spot: Spot, named: string): Finding =>
  vacancyFinding(spot, 'municipality-unknown', {
    severity: 'warning',
    message: {
      sv: `Det går inte att avgöra vilken kommun arbetet utförs i (${named}).`,
      en: `It can't be told in which municipality the work is done (${named}).`,
    },
    hint: {
      sv: 'Ge enheten en adress i organisation.yaml med kommunkod: municipality: "1480".',
      en: 'Give the unit an address in organisation.yaml with its municipality code: municipality: "1480".',
    },
  });
