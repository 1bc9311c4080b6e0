import { adHtmlFromMarkdown } from '#functions/ads/vacancies/ad-html.ts';
import { resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import { type Vacancy, VacancyFile } from '#functions/ads/vacancies/vacancy.ts';
import {
  closesBeforePublished,
  type Spot,
  unknownMunicipality,
  unknownOccupation,
  unknownUnit,
} from '#functions/ads/vacancies/vacancy-findings.ts';
import { vacancyPlace } from '#functions/ads/vacancies/vacancy-place.ts';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { findUnit, type Organisation } from '#functions/story/organisation/organisation.ts';

export type YamlVacancy = { readonly vacancy: Vacancy | null; readonly findings: readonly Finding[] };

type At = (field: keyof VacancyFile) => Spot;

const errorsIn = (file: VacancyFile, organisation: Organisation, at: At): readonly Finding[] => {
  return [
    ...(findUnit(organisation, file.unit) === null ? [unknownUnit(at('unit'), file.unit)] : []),
    ...(resolveOccupation(file.occupation) === null ? [unknownOccupation(at('occupation'), file.occupation)] : []),
    ...(file.closes < file.published ? [closesBeforePublished(at('closes'))] : []),
  ];
};

/** Reads `vacancies/<id>.yaml`. A vacancy comes back only when nothing in it is wrong. */
export const readYamlVacancy = (
  source: { readonly id: string; readonly file: string; readonly text: string },
  organisation: Organisation,
): YamlVacancy => {
  const read = checkYaml(VacancyFile, { file: source.file, text: source.text, firstLine: 1 });
  if (read.value === null) return { vacancy: null, findings: read.findings };
  const at: At = (field) => ({ file: source.file, line: read.lineOf([field]) });
  const errors = errorsIn(read.value, organisation, at);
  if (errors.length > 0) return { vacancy: null, findings: errors };
  const { description, ...fields } = read.value;
  const occupation = resolveOccupation(fields.occupation);
  const place = vacancyPlace(organisation, fields.unit, fields.language);
  const vacancy: Vacancy = {
    ...fields,
    id: source.id,
    source: 'yaml',
    html: adHtmlFromMarkdown(description),
    occupation: occupation?.ssyk ?? null,
    occupationName: occupation?.exact === true ? occupation.conceptId : null,
    place,
  };
  const findings = place.municipality === null ? [unknownMunicipality(at('unit'), fields.unit)] : [];
  return { vacancy, findings };
};
