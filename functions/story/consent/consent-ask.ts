import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { DateOrInstant, LocalDate } from '#functions/ground/findings/field-forms.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, '9f86d081…, 64 signs');

/** `asks/<consent>.yaml`: a person is asked to say yes to one story as it is. The one place that holds whose sign-in a consent is; gone when it is answered. */
export const ConsentAsk = z.strictObject({
  story: z.string().min(1),
  /** As the story names them. */
  name: z.string().min(1),
  /** The pseudonymous key. */
  person: z.string().min(1),
  /** The sign-in name. */
  to: z.string().min(1),
  channels: z.array(ChannelName).min(1),
  purposes: z.array(z.string().min(1)).default(['recruitment']),
  until: LocalDate,
  textHash: Sha256,
  /** Of each picture of the story, by the name of its file. */
  pictures: z.record(z.string(), Sha256).default({}),
  by: z.string().min(1),
  at: DateOrInstant,
});
export type ConsentAsk = z.infer<typeof ConsentAsk>;

export const askKey = (consent: string): string => `asks/${consent}.yaml`;
export const consentKey = (consent: string): string => `consents/${consent}.yaml`;
