import { type Ad, named } from '#functions/ads/vacancies/feeds/ad-findings.ts';
import { resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import type { TitleOccupation } from '#functions/ads/vacancies/titles/occupation-of-title.ts';
import { type Spot, vacancyFinding } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';

/** The line in `organisation.yaml` that would make the headline's occupation known. */
const occupationLine = (name: string, ssyk = '0000'): string => {
  const quoted = JSON.stringify(name.toLocaleLowerCase('sv'));
  return `- { ssyk: "${ssyk}", name: { sv: ${quoted}, en: ${quoted} }, family: "…" }`;
};

export const adOccupation = (spot: Spot, ad: Ad, occupation: string): Finding =>
  vacancyFinding(spot, 'ad-occupation-unknown', {
    severity: 'warning',
    message: {
      sv: `Annonsen ${named(ad)} har ett okänt yrke (${occupation || 'inget angivet'}) och får ingen berättelse.`,
      en: `The ad ${named(ad)} has an unknown occupation (${occupation || 'none given'}) and gets no story.`,
    },
    hint: {
      sv: `Välj ett yrke ur Arbetsförmedlingens lista i rekryteringssystemet. Eller lägg till raden under occupations i organisation.yaml, med yrkets fyra siffror i SSYK 2012: ${occupationLine(occupation || ad.title)}`,
      en: `Choose an occupation of Arbetsförmedlingen's list in the recruiting system. Or add the line below occupations in organisation.yaml, with the four digits of SSYK 2012: ${occupationLine(occupation || ad.title)}`,
    },
  });

/** `given` is the feed's own occupation; the other what was made of the headline instead. */
export const adOccupationFromTitle = (spot: Spot, ad: Ad, given: string, { ssyk, how }: TitleOccupation): Finding =>
  vacancyFinding(spot, 'ad-occupation-from-title', {
    severity: 'info',
    message: {
      sv: `Annonsen ${named(ad)} har ett okänt yrke (${given || 'inget angivet'}). Yrket togs i stället ${how.sv}.`,
      en: `The ad ${named(ad)} has an unknown occupation (${given || 'none given'}). It was taken ${how.en} instead.`,
    },
    hint: {
      sv: `Stämmer det är inget att göra. Annars: välj yrke i rekryteringssystemet, eller lägg till raden under occupations i organisation.yaml, med rätt fyra siffror: ${occupationLine(given || ad.title, ssyk)}`,
      en: `If that is right there is nothing to do. Else choose the occupation in the recruiting system, or add the line below occupations in organisation.yaml, with the right four digits: ${occupationLine(given || ad.title, ssyk)}`,
    },
  });

const group = (ssyk: string): string => `${ssyk} ${resolveOccupation(ssyk)?.label ?? ''}`.trim();

/** A headline that could be two occupations: a person says which. */
export const adOccupationSeveral = (spot: Spot, ad: Ad, several: readonly TitleOccupation[]): Finding => {
  const groups = several.map(({ ssyk }) => group(ssyk));
  return vacancyFinding(spot, 'ad-occupation-several', {
    severity: 'warning',
    message: {
      sv: `Annonsen ${named(ad)} kan gälla flera yrken (${groups.join('; ')}) och får ingen berättelse.`,
      en: `The ad ${named(ad)} could be of several occupations (${groups.join('; ')}) and gets no story.`,
    },
    hint: {
      sv: 'Välj det yrke som annonsen främst gäller i rekryteringssystemet, eller gör en annons för varje yrke.',
      en: 'Choose the occupation that the ad is mostly about in the recruiting system, or make an ad for each.',
    },
  });
};

/** A code that the headline contradicts: one of the two is a slip. */
export const adOccupationContradicted = (spot: Spot, ad: Ad, code: string, read: TitleOccupation): Finding =>
  vacancyFinding(spot, 'ad-occupation-contradicted', {
    severity: 'warning',
    message: {
      sv: `Annonsen ${named(ad)} har yrket ${group(code)}, men rubriken säger ett annat: ${read.how.sv}. Yrket i rekryteringssystemet gäller.`,
      en: `The ad ${named(ad)} has the occupation ${group(code)}, but its headline says another: ${read.how.en}. The one in the recruiting system counts.`,
    },
    hint: {
      sv: 'Välj rätt yrke i rekryteringssystemet, så får annonsen rätt berättelse. Stämmer yrket är inget att göra.',
      en: 'Choose the right occupation in the recruiting system, so that the ad gets the right story. If it is right there is nothing to do.',
    },
  });
