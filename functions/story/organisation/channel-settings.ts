import * as z from 'zod';
import { type FeedBoard, feedBoards } from '#functions/ground/channels/board-name.ts';
import { Bilingual, Code } from '#functions/ground/findings/field-forms.ts';
import { PlatsbankenSettings } from '#functions/story/organisation/platsbanken-settings.ts';
import { TeamtailorSettings } from '#functions/story/organisation/teamtailor-settings.ts';
import { Targeting } from '#functions/story/stories/targeting.ts';

const feedSwitch = z.looseObject({ on: z.boolean().default(false) }).optional();

/** The boards that fetch a feed, Platsbanken, and the recruiting system whose jobs are enriched. */
const JobBoards = z.strictObject({
  ...(Object.fromEntries(feedBoards.map((board) => [board, feedSwitch])) as Record<FeedBoard, typeof feedSwitch>),
  platsbanken: PlatsbankenSettings.optional(),
  teamtailor: TeamtailorSettings.optional(),
});

/** `channels.yaml`: what is on, and how. */
export const ChannelSettings = z.strictObject({
  linkedin: z
    .strictObject({
      on: z.boolean().default(true),
      organization: Code.optional(),
      version: Code.refine((version) => /^\d{6}$/.test(version), '"202609"').optional(),
      targeting: Targeting.default({}),
      /** The page's whole name as LinkedIn writes it; the post then links to the page where it says the name. */
      mention: z
        .string()
        .regex(/^\S(?:.*\S)?$/, 'Nordhamns stad')
        .optional(),
      /** What LinkedIn allows the application: on `development` a hundred calls a day. */
      tier: z.enum(['development', 'standard']).default('standard'),
    })
    .refine(({ mention, organization = '' }) => mention === undefined || /^\d+$/.test(organization), {
      path: ['organization'],
      message: '"5515715"',
    })
    .default({ on: true, targeting: {}, tier: 'standard' }),
  site: z
    .strictObject({
      on: z.boolean().default(true),
      /** Links in posts go by `/g/…` on the site, which leads on to the story with its marks. */
      shortLinks: z.boolean().default(false),
    })
    .default({ on: true, shortLinks: false }),
  jobBoards: JobBoards.default({}),
  digest: z
    .strictObject({ recipients: z.array(z.string()).default([]), language: z.enum(['sv', 'en']).default('sv') })
    .default({ recipients: [], language: 'sv' }),
  audiences: z.array(z.strictObject({ id: z.string(), name: Bilingual, targeting: Targeting.optional() })).default([]),
});
export type ChannelSettings = z.infer<typeof ChannelSettings>;
