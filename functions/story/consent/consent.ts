import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { DateOrInstant } from '#functions/ground/findings/field-forms.ts';

/** Its form is told to editors, and by a finding: a file that does not hold would be no consent, and clear what stands. */
const TextHash = z
  .string()
  .meta({ pattern: '^[0-9a-fA-F]{64}$', patternErrorMessage: 'For example 9f86d081…, 64 signs' });

/** `consents/<id>.yaml`: a person's standing permission. Pseudonymous; never a document, never an identity number. */
export const Consent = z.strictObject({
  person: z.string().min(1),
  displayName: z.string().min(1),
  legalBasis: z.enum(['public-interest', 'consent', 'contract']),
  reasoning: z.string().optional(),
  channels: z.array(ChannelName),
  purposes: z.array(z.string()).default(['recruitment']),
  images: z.boolean().default(false),
  from: DateOrInstant,
  until: DateOrInstant,
  textHash: TextHash.nullish(),
  withdrawnAt: DateOrInstant.nullish(),
  afterEmployment: z.enum(['keep', 'remove']).default('remove'),
  givenHow: z.string().optional(),
});
export type Consent = z.infer<typeof Consent>;
