import * as z from 'zod';
import { Bilingual, HexColour, TimeZone, WebAddress } from '#functions/ground/findings/field-forms.ts';
import { MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import { Accessibility } from '#functions/story/organisation/accessibility.ts';
import { ReaderContact } from '#functions/story/organisation/reader-contact.ts';
import { Sender } from '#functions/story/organisation/sender.ts';

/** `brand.yaml`: who is speaking. */
export const Brand = z.strictObject({
  employer: Bilingual,
  aliases: z.array(z.string()).default([]),
  sender: Bilingual,
  hashtag: z.string().regex(/^[\p{L}\p{N}]+$/u, 'NordhamnsStad'),
  logo: z.string().optional(),
  /** Written, the logo stands on pictures; the channels are its own. */
  mark: MarkSettings.optional(),
  colours: z.strictObject({
    primary: HexColour,
    accent: HexColour,
    text: HexColour.default('#1b1b1b'),
    background: HexColour.default('#ffffff'),
  }),
  site: WebAddress.transform((address) => address.replace(/\/+$/, '')),
  languages: z.array(z.enum(['sv', 'en'])).default(['sv', 'en']),
  /** The employer's clock: dates in consents and calendars are whole days there. */
  timeZone: TimeZone.default('Europe/Stockholm'),
  messages: z
    .array(z.strictObject({ id: z.string(), sv: z.string(), en: z.string(), decision: z.string().optional() }))
    .default([]),
  /** Companies that speak in their own name, as parts of the employer. */
  senders: z.array(Sender).max(200).default([]),
  /** Where a reader of the site turns with a question. */
  contact: ReaderContact.optional(),
  accessibility: Accessibility.default({ shortcomings: [] }),
});
export type Brand = z.infer<typeof Brand>;

/** Whether a text already names the employer, by any name in any language; then no sender line is owed. */
export const namesEmployer = (brand: Brand, text: string): boolean => {
  const lower = text.toLocaleLowerCase('sv');
  return [brand.employer.sv, brand.employer.en, ...brand.aliases].some((name) =>
    lower.includes(name.toLocaleLowerCase('sv')),
  );
};
