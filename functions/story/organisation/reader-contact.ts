import * as z from 'zod';
import { WebAddress } from '#functions/ground/findings/field-forms.ts';

/** Where a reader turns: at least one of the three. */
export const ReaderContact = z
  .strictObject({
    mail: z.email('fraga@kommunen.example').max(200).optional(),
    phone: z
      .string()
      .regex(/^\+?[0-9][0-9 -]{4,24}$/, '"031-365 00 00"')
      .optional(),
    page: WebAddress.optional(),
  })
  .refine(({ mail, phone, page }) => (mail ?? phone ?? page) !== undefined, 'mail, phone, page');
export type ReaderContact = z.infer<typeof ReaderContact>;
