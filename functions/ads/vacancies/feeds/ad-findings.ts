import { unitLine } from '#functions/ads/vacancies/feeds/named-unit.ts';
import { type Spot, vacancyFinding } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** How a person recognises the ad in the recruiting system, and where it is in the feed. */
export type Ad = { readonly at: string; readonly id: string; readonly title: string };
export const named = (ad: Ad): string => {
  const name = [ad.id, ad.title].filter((part) => part !== '').join(' ');
  return name === '' ? ad.at : `${name} (${ad.at})`;
};

export const feedUnreadable = (spot: Spot, system: string, why: Text): Finding =>
  vacancyFinding(spot, 'feed-unreadable', {
    severity: 'error',
    message: {
      sv: `Flödet är inte sådant som ${system} lämnar: ${why.sv}.`,
      en: `The feed is not such as ${system} gives: ${why.en}.`,
    },
    hint: {
      sv: 'Öppna adressen i en webbläsare. Den ska visa annonserna som JSON eller XML, inte en inloggningssida. Se efter att «kind» i feeds.yaml är rätt system.',
      en: 'Open the address in a browser. It should show the ads as JSON or XML, not a login page. Check that "kind" in feeds.yaml is the right system.',
    },
  });

export const lettersBroken = (spot: Spot, letters: number): Finding =>
  vacancyFinding(spot, 'feed-letters-broken', {
    severity: 'warning',
    message: {
      sv: `I flödet är ${letters === 1 ? 'en bokstav' : `${letters} bokstäver`} trasig${letters === 1 ? '' : 'a'} och visas som \ufffd.`,
      en: `In the feed ${letters === 1 ? 'one letter is' : `${letters} letters are`} broken and shown as \ufffd.`,
    },
    hint: {
      sv: 'Sök efter \ufffd i annonserna, och skriv om de orden i rekryteringssystemet.',
      en: 'Search the ads for \ufffd, and write those words anew in the recruiting system.',
    },
  });

export type Lost = 'id' | 'title' | 'text' | 'size' | 'published' | 'ends' | 'order' | 'apply' | 'form';
const lost: Readonly<Record<Lost, Text>> = {
  id: { sv: 'den saknar id', en: 'it has no id' },
  title: { sv: 'den saknar rubrik', en: 'it has no title' },
  text: { sv: 'den saknar text', en: 'it has no text' },
  size: {
    sv: 'dess text är längre eller har fler taggar än någon annons behöver',
    en: 'its text is longer or has more tags than any ad needs',
  },
  published: {
    sv: 'publiceringsdagen saknas eller går inte att läsa',
    en: 'its day of publishing is missing or unreadable',
  },
  ends: {
    sv: 'sista ansökningsdag saknas eller går inte att läsa',
    en: 'its last day to apply is missing or unreadable',
  },
  order: {
    sv: 'sista ansökningsdag ligger före publiceringsdagen',
    en: 'its last day to apply is before its publishing',
  },
  apply: { sv: 'den saknar en webbadress att söka på', en: 'it has no web address to apply at' },
  form: { sv: 'den är ingen grupp av fält', en: 'it is no group of fields' },
};

export const adSkipped = (spot: Spot, ad: Ad, why: Lost): Finding =>
  vacancyFinding(spot, 'ad-skipped', {
    severity: 'error',
    message: {
      sv: `Annonsen ${named(ad)} hoppades över: ${lost[why].sv}.`,
      en: `The ad ${named(ad)} was skipped: ${lost[why].en}.`,
    },
    hint: { sv: 'Rätta annonsen i rekryteringssystemet.', en: 'Correct the ad in the recruiting system.' },
  });

export const adWithheld = (spot: Spot, ad: Ad, why: Text): Finding =>
  vacancyFinding(spot, 'ad-internal', {
    severity: 'info',
    message: {
      sv: `Annonsen ${named(ad)} ${why.sv} och visas inte.`,
      en: `The ad ${named(ad)} ${why.en} and is not shown.`,
    },
    hint: {
      sv: 'Välj extern publicering i rekryteringssystemet om den ska synas.',
      en: 'Choose external publishing in the recruiting system if it should be seen.',
    },
  });

const addressLine = (city: string): string =>
  `address: { street: "…", postalCode: "…", city: ${JSON.stringify(city || '…')}, municipality: "0000" }`;

export const adMunicipality = (spot: Spot, ad: Ad, place: string): Finding =>
  vacancyFinding(spot, 'municipality-unknown', {
    severity: 'warning',
    message: {
      sv: `Annonsen ${named(ad)}: det går inte att avgöra vilken kommun arbetet utförs i (${place || 'ingen ort angiven'}).`,
      en: `The ad ${named(ad)}: it can't be told in which municipality the work is done (${place || 'no place given'}).`,
    },
    hint: {
      sv: `Ge enheten en adress i organisation.yaml: ${addressLine(place)}`,
      en: `Give the unit an address in organisation.yaml: ${addressLine(place)}`,
    },
  });

export const adNeverCloses = (spot: Spot, ad: Ad, until: string): Finding =>
  vacancyFinding(spot, 'ad-never-closes', {
    severity: 'info',
    message: {
      sv: `Annonsen ${named(ad)} har ingen sista ansökningsdag. Den visas till ${until}, om den inte försvinner ur flödet före det.`,
      en: `The ad ${named(ad)} has no last day to apply. It is shown until ${until}, unless it leaves the feed before that.`,
    },
    hint: { sv: 'Fyll i dagen i rekryteringssystemet.', en: 'Fill in the day in the recruiting system.' },
  });

export const adEmployment = (spot: Spot, ad: Ad, label: string): Finding =>
  vacancyFinding(spot, 'ad-employment-unknown', {
    severity: 'warning',
    message: {
      sv: `Annonsen ${named(ad)} har anställningsformen «${label}», som inte känns igen. Den visas som tillsvidare.`,
      en: `The ad ${named(ad)} has the employment type "${label}", which is unknown. It is shown as permanent.`,
    },
    hint: {
      sv: 'Skriv tillsvidare, visstid, vikariat, timanställning eller sommarjobb.',
      en: 'Write permanent, temporary, hourly or summer.',
    },
  });

export const adPublished = (spot: Spot, ad: Ad): Finding =>
  vacancyFinding(spot, 'ad-published-unknown', {
    severity: 'warning',
    message: {
      sv: `Annonsen ${named(ad)} saknar publiceringsdag. Dagen då den senast ändrades används.`,
      en: `The ad ${named(ad)} has no day of publishing. The day of its last change is used.`,
    },
    hint: { sv: 'Fyll i dagen i rekryteringssystemet.', en: 'Fill in the day in the recruiting system.' },
  });

const noUnit = (spot: Spot, ad: Ad): Finding =>
  vacancyFinding(spot, 'ad-unit-missing', {
    severity: 'warning',
    message: { sv: `Annonsen ${named(ad)} nämner ingen enhet.`, en: `The ad ${named(ad)} names no unit.` },
    hint: {
      sv: 'Välj avdelning för annonsen i rekryteringssystemet.',
      en: 'Choose a department for the ad in the recruiting system.',
    },
  });

/** `root` is the administration that was found, if any; then only the workplace and its address are unknown. */
export const adUnit = (spot: Spot, ad: Ad, name: string | null, root: string | null): Finding => {
  if (name === null) return noUnit(spot, ad);
  const below = root === null ? { sv: '', en: '' } : { sv: ` under ${root}`, en: ` below ${root}` };
  return vacancyFinding(spot, root === null ? 'ad-unit-unknown' : 'ad-workplace-unknown', {
    severity: root === null ? 'warning' : 'info',
    message: {
      sv: `Annonsen ${named(ad)}: enheten «${name}» finns inte i organisation.yaml${below.sv}.`,
      en: `The ad ${named(ad)}: the unit "${name}" is not in organisation.yaml${below.en}.`,
    },
    hint: {
      sv: `Lägg till raden${below.sv} i organisation.yaml: ${unitLine(name)}`,
      en: `Add the line${below.en} to organisation.yaml: ${unitLine(name)}`,
    },
  });
};
