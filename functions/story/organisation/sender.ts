import * as z from 'zod';
import { Bilingual } from '#functions/ground/findings/field-forms.ts';
import { isWithin } from '#functions/story/organisation/organisation.ts';

/** One of `senders` in brand.yaml: a company of the employer's that speaks in its own name, as a part of the employer. */
export const Sender = z.strictObject({
  /** The path of the company in organisation.yaml; what lies within it speaks as it. */
  unit: z.string().min(1).max(200),
  name: Bilingual,
  /** Its own line; that it belongs to the employer is added. */
  line: Bilingual.optional(),
  logo: z.string().optional(),
});
export type Sender = z.infer<typeof Sender>;

type Speaking = {
  readonly employer: Bilingual;
  readonly sender: Bilingual;
  readonly logo?: string | undefined;
  readonly senders: readonly Sender[];
};

/** The company that a unit belongs to; of two, the nearest. Null where the employer itself speaks. */
export const senderOf = ({ senders }: Pick<Speaking, 'senders'>, unit: string | null): Sender | null =>
  unit === null
    ? null
    : ([...senders].sort((a, b) => b.unit.length - a.unit.length).find((one) => isWithin(unit, one.unit)) ?? null);

/** «en del av Nordhamns stad»: stands wherever a company speaks, so that nobody has to know whose it is. */
export const partOf = ({ employer }: Pick<Speaking, 'employer'>): Bilingual => ({
  sv: `en del av ${employer.sv}`,
  en: `a part of ${employer.en}`,
});

const lineOf = (sender: Sender, brand: Speaking, language: 'sv' | 'en'): string => {
  const own = (sender.line ?? sender.name)[language].trim();
  const belonging = `${sender.name[language]}, ${partOf(brand)[language]}.`;
  if (own.includes(brand.employer[language])) return own;
  return sender.line === undefined ? belonging : `${own} ${belonging}`;
};

/** The brand as it speaks for a unit: a company's line and logo stand for the employer's, and say whose it is. */
export const brandFor = <B extends Speaking>(brand: B, unit: string | null): B => {
  const sender = senderOf(brand, unit);
  if (sender === null) return brand;
  const line = { sv: lineOf(sender, brand, 'sv'), en: lineOf(sender, brand, 'en') };
  return { ...brand, sender: line, ...(sender.logo === undefined ? {} : { logo: sender.logo }) };
};
