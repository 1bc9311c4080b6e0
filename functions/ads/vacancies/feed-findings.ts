import { Temporal } from 'temporal-polyfill';
import { doubtHours } from '#functions/ads/vacancies/feeds/judge-delivery.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { type Spot, vacancyFinding } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

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

const ageOf = (instant: string, now: Temporal.Instant): Text => {
  const hours = Math.max(0, Math.floor(Temporal.Instant.from(instant).until(now).total('hours')));
  if (hours < 1) return { sv: 'mindre än en timme sedan', en: 'less than an hour ago' };
  const days = Math.floor(hours / 24);
  if (days > 1) return { sv: `${days} dygn sedan`, en: `${days} days ago` };
  return { sv: `${hours} tim sedan`, en: `${hours} h ago` };
};

/** A feed that was read before and can't be now: its ads stay. Grave after a day, when they may no longer be true. */
export const feedFailed = (
  spot: Spot,
  feed: string,
  reason: Text,
  lastRead: string | null,
  now: Temporal.Instant,
): Finding => {
  const old = lastRead === null || Temporal.Instant.from(lastRead).until(now).total('hours') >= 24;
  const age = lastRead === null ? { sv: 'okänt när', en: 'unknown when' } : ageOf(lastRead, now);
  return vacancyFinding(spot, 'feed-unreachable', {
    severity: old ? 'error' : 'warning',
    message: {
      sv: `Flödet ${feed} gick inte att läsa: ${reason.sv}. Annonserna från förra gången (${age.sv}) står kvar.`,
      en: `The feed ${feed} could not be read: ${reason.en}. The ads of the last time (${age.en}) remain.`,
    },
    hint: {
      sv: 'Vid nästa hämtning, inom en timme, görs ett nytt försök. Fortsätter det, se efter adressen i feeds.yaml.',
      en: 'The next reading, within an hour, tries again. If it goes on, check the address in feeds.yaml.',
    },
  });
};

/** A feed that lost nearly all its ads at once. */
export const feedDoubted = (
  spot: Spot,
  feed: string,
  doubt: { readonly since: string; readonly ads: number },
  now: Temporal.Instant,
): Finding => {
  const since = ageOf(doubt.since, now);
  return vacancyFinding(spot, 'feed-shrunk', {
    severity: 'warning',
    message: {
      sv: `Flödet ${feed} har plötsligt bara ${doubt.ads} annonser (upptäckt ${since.sv}). De tidigare står kvar i ${doubtHours} timmar.`,
      en: `The feed ${feed} suddenly has only ${doubt.ads} ads (seen ${since.en}). The earlier ones remain for ${doubtHours} hours.`,
    },
    hint: {
      sv: 'Se efter i rekryteringssystemet att exporten är hel. Är det rätt att annonserna är borta behöver du inte göra något.',
      en: 'Check in the recruiting system that the export is whole. If the ads are rightly gone there is nothing to do.',
    },
  });
};

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
