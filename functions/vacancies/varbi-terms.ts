import type { Vacancy } from '#functions/vacancies/vacancy.ts';
import type { VarbiPosition } from '#functions/vacancies/varbi-position.ts';

// The most telling word first: "Sommarjobb, visstid" is a summer job, "Timvikariat" is on demand.
const kinds: readonly (readonly [RegExp, Vacancy['employmentType']])[] = [
  [/sommar|ferie|summer/i, 'summer'],
  [/behov|timanst|timavl|timvik|intermittent|hourly|on.?demand/i, 'on-demand'],
  [/visstid|vikari|tidsbegr|projekt|säsong|temporary|fixed.?term|substitute/i, 'temporary'],
  [/tillsvidare|fast anst|prov|permanent/i, 'permanent'],
];

/** Varbi's `type` is a free label; null when it says nothing that is known. */
export const employmentTypeOf = (label: string): Vacancy['employmentType'] | null =>
  kinds.find(([pattern]) => pattern.test(label))?.[1] ?? null;

/** Varbi's `hours` is a free label: `100%`, `75–100%`, `Heltid`. Full time unless it says less. */
export const extentOf = (hours: string): Vacancy['extent'] => {
  if (/heltid|full.?time/i.test(hours)) return 'full-time';
  if (/deltid|part.?time/i.test(hours)) return 'part-time';
  const shares = [...hours.matchAll(/\d+(?:[.,]\d+)?/g)].map(([share]) => Number(share.replace(',', '.')));
  return shares.length > 0 && Math.max(...shares) < 100 ? 'part-time' : 'full-time';
};

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isPhone = (text: string): boolean => /^[+\d][\d\s()/–-]{5,}$/.test(text);

const contact = (fields: readonly string[], union: boolean): Vacancy['contacts'] => {
  const email = fields.find(isEmail);
  const phone = fields.find(isPhone);
  const [name, role] = fields.filter((field) => field !== '' && !isEmail(field) && !isPhone(field));
  const shown = name ?? email ?? phone;
  if (shown === undefined) return [];
  return [
    {
      name: shown,
      ...(role === undefined ? {} : { role }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      union,
    },
  ];
};

/** The contacts, and the union representatives, who stay in the ad wherever it goes. */
export const contactsOf = (position: VarbiPosition): Vacancy['contacts'] => [
  ...position.position_contact.flatMap((fields) => contact(fields, false)),
  ...position.union_representative.flatMap((fields) => contact(fields, true)),
];
