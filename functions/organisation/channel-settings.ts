import { z } from 'zod';
import { Bilingual, Code } from '#functions/findings/field-forms.ts';
import { PlatsbankenSettings } from '#functions/job-boards/platsbanken-settings.ts';

const Switch = z.object({ on: z.boolean().default(true) });

/** `channels.yaml`: what is on, and how. Settings of boards that are not built yet are read and kept, not judged. */
export const ChannelSettings = z.strictObject({
  linkedin: z
    .strictObject({
      on: z.boolean().default(true),
      organization: Code.optional(),
      version: Code.optional(),
      targeting: z.record(z.string(), z.unknown()).default({}),
      /** What LinkedIn allows the application: on `development` a hundred calls a day. */
      tier: z.enum(['development', 'standard']).default('standard'),
    })
    .default({ on: true, targeting: {}, tier: 'standard' }),
  site: Switch.default({ on: true }),
  jobBoards: z
    .object({ platsbanken: PlatsbankenSettings.optional() })
    .catchall(z.looseObject({ on: z.boolean().default(false) }))
    .default({}),
  digest: z
    .strictObject({ recipients: z.array(z.string()).default([]), language: z.enum(['sv', 'en']).default('sv') })
    .default({ recipients: [], language: 'sv' }),
  audiences: z.array(z.strictObject({ id: z.string(), name: Bilingual })).default([]),
});
export type ChannelSettings = z.infer<typeof ChannelSettings>;
