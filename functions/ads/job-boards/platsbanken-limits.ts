import { Temporal } from 'temporal-polyfill';
import type { AdFault } from '#functions/ads/job-boards/ad-findings.ts';
import { platsbankenTakes } from '#functions/ads/job-boards/capabilities.ts';
import { removeStrictBlock } from '#functions/ads/job-boards/strict-block.ts';
import { textLength } from '#functions/ads/job-boards/text-length.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';

const fault = (field: string, message: Text, hint: Text): readonly AdFault[] => [{ field, message, hint }];

const length = (
  field: string,
  value: string,
  least: number,
  most: number,
  name: Text,
  hint: Text,
): readonly AdFault[] =>
  value.length >= least && value.length <= most
    ? []
    : fault(
        field,
        {
          sv: `${name.sv} har ${value.length} tecken. Platsbanken tar ${least}–${most}.`,
          en: `${name.en} has ${value.length} characters. Platsbanken takes ${least} to ${most}.`,
        },
        hint,
      );

const titleFaults = ({ title }: PlatsbankenAd): readonly AdFault[] =>
  length(
    'title',
    title,
    1,
    platsbankenTakes.maxTitle,
    { sv: 'Rubriken', en: 'The title' },
    { sv: 'Korta rubriken. Den kapas aldrig åt dig.', en: 'Shorten the title. It is never cut for you.' },
  );

const textFaults = ({ description }: PlatsbankenAd): readonly AdFault[] => {
  const { minText, maxText } = platsbankenTakes;
  // What is left when the story leaves must be long enough by itself.
  const { least } = textLength(removeStrictBlock(description));
  const { most } = textLength(description);
  if (least >= minText && most <= maxText) return [];
  const count = least < minText ? least : most;
  return fault(
    'description',
    {
      sv: `Annonstexten har ${count} tecken utan taggar. Platsbanken tar ${minText}–${maxText}.`,
      en: `The ad's text has ${count} characters without tags. Platsbanken takes ${minText} to ${maxText}.`,
    },
    {
      sv: 'Skriv om annonsen. Dess egen text kapas aldrig åt dig.',
      en: 'Rewrite the ad. Its own text is never cut for you.',
    },
  );
};

const dayFaults = ({ lastPublishDate }: PlatsbankenAd, day: Temporal.PlainDate): readonly AdFault[] => {
  const most = platsbankenTakes.ttlDays ?? 0;
  const ahead = day.until(Temporal.PlainDate.from(lastPublishDate), { largestUnit: 'days' }).days;
  if (ahead >= 1 && ahead <= most) return [];
  return fault(
    'lastPublishDate',
    {
      sv: `Annonsen stänger ${lastPublishDate}, om ${ahead} dagar. Platsbanken tar 1–${most} dagar framåt.`,
      en: `The ad closes on ${lastPublishDate}, in ${ahead} days. Platsbanken takes 1 to ${most} days ahead.`,
    },
    {
      sv: `Den skickas när högst ${most} dagar är kvar. Sätt annars «closes» närmare.`,
      en: `It is sent when at most ${most} days are left. Else set "closes" nearer.`,
    },
  );
};

const openingFaults = ({ totalJobOpenings: count }: PlatsbankenAd): readonly AdFault[] =>
  count >= 1 && count <= 499
    ? []
    : fault(
        'totalJobOpenings',
        { sv: `${count} platser. Platsbanken tar 1–499.`, en: `${count} openings. Platsbanken takes 1 to 499.` },
        { sv: 'Dela upp annonsen.', en: 'Divide the ad.' },
      );

const email: Text = { sv: 'E-postadressen för annonsansvarig', en: 'The address of who is responsible' };
const emailFaults = ({ jobAdResponsibleEmail: value }: PlatsbankenAd): readonly AdFault[] => {
  const hint = {
    sv: 'Sätt jobBoards.platsbanken.responsibleEmail i channels.yaml, eller ge annonsen en kontakt med e-post.',
    en: 'Set jobBoards.platsbanken.responsibleEmail in channels.yaml, or give the ad a contact with e-mail.',
  };
  if (value !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    return fault(
      'jobAdResponsibleEmail',
      { sv: `${email.sv} är ingen adress.`, en: `${email.en} is no address.` },
      hint,
    );
  return length('jobAdResponsibleEmail', value, 5, 100, email, hint);
};

const addressFaults = ({ employerWebAddress, application }: PlatsbankenAd): readonly AdFault[] => [
  ...length(
    'employerWebAddress',
    employerWebAddress,
    11,
    200,
    { sv: 'Arbetsgivarens webbadress', en: "The employer's web address" },
    { sv: 'Sätt jobBoards.platsbanken.webAddress.', en: 'Set jobBoards.platsbanken.webAddress.' },
  ),
  ...length(
    'application.method.webAddress',
    application.method.webAddress,
    11,
    200,
    { sv: 'Adressen där man söker', en: 'The address where one applies' },
    { sv: 'Ge annonsen en kortare «applyUrl».', en: 'Give the ad a shorter "applyUrl".' },
  ),
];

const placeFaults = ({ workplaces }: PlatsbankenAd): readonly AdFault[] =>
  workplaces.flatMap(({ name, postalAddress: { street, postalCode, city } }) => {
    const hint = {
      sv: 'Ge enheten en hel adress i organisation.yaml: gata, postnummer, ort.',
      en: 'Give the unit a whole address in organisation.yaml: street, postal code, town.',
    };
    const digits = /^\d{5}$/.test(postalCode)
      ? []
      : fault(
          'workplaces.postalCode',
          {
            sv: 'Arbetsplatsens postnummer är inte fem siffror.',
            en: "The workplace's postal code is not five digits.",
          },
          hint,
        );
    return [
      ...digits,
      ...length('workplaces.city', city, 1, 50, { sv: 'Arbetsplatsens ort', en: "The workplace's town" }, hint),
      ...length('workplaces.street', street ?? '', 1, 100, { sv: 'Gatuadressen', en: 'The street address' }, hint),
      ...length('workplaces.name', name, 1, 100, { sv: 'Arbetsplatsens namn', en: "The workplace's name" }, hint),
    ];
  });

/** Every limit of the contract's table, held before anything is sent. `day` is the employer's. */
export const platsbankenFaults = (ad: PlatsbankenAd, day: Temporal.PlainDate): readonly AdFault[] => [
  ...titleFaults(ad),
  ...textFaults(ad),
  ...dayFaults(ad, day),
  ...openingFaults(ad),
  ...emailFaults(ad),
  ...addressFaults(ad),
  ...placeFaults(ad),
];
