import type { Finding } from '#functions/findings/finding.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';
import { type Spot, vacancyFinding } from '#functions/vacancies/vacancy-findings.ts';

export const badFileName = (spot: Spot): Finding =>
  vacancyFinding(spot, 'file-name', {
    severity: 'error',
    message: {
      sv: 'Filens namn blir annonsens id och får bara ha små bokstäver, siffror och streck.',
      en: "The file's name becomes the ad's id and may only have small letters, digits and hyphens.",
    },
    hint: {
      sv: 'Byt namn på filen, till exempel forskollarare-solrosen.yaml.',
      en: 'Rename the file, for example forskollarare-solrosen.yaml.',
    },
  });

export const feedUnreachable = (spot: Spot, feed: string, reason: string): Finding =>
  vacancyFinding(spot, 'feed-unreachable', {
    severity: 'error',
    message: {
      sv: `Annonserna i flödet ${feed} gick inte att hämta: ${reason}`,
      en: `The ads of the feed ${feed} could not be fetched: ${reason}`,
    },
    hint: {
      sv: 'Se efter adressen i feeds.yaml. Vid nästa hämtning görs ett nytt försök.',
      en: 'Check the address in feeds.yaml. The next reading tries again.',
    },
  });

export const sameVacancyTwice = (spot: Spot, { id, title }: Vacancy, earlier: Spot): Finding => {
  const line = earlier.line === null ? '' : `:${earlier.line}`;
  return vacancyFinding(spot, 'vacancy-twice', {
    severity: 'error',
    message: {
      sv: `Annonsen ${id} (${title}) finns redan i ${earlier.file}${line}. Den första gäller.`,
      en: `The vacancy ${id} (${title}) is already in ${earlier.file}${line}. The first one counts.`,
    },
    hint: { sv: 'Ta bort den ena, eller ge den ett annat id.', en: 'Remove one of them, or give it another id.' },
  });
};
