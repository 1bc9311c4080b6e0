import * as z from 'zod';
import { Code, WebAddress } from '#functions/ground/findings/field-forms.ts';
import { type Duration, durations } from '#functions/story/organisation/employment-terms.ts';

const names = Object.keys(durations).filter((name) => name !== 'until-further-notice') as [Duration, ...Duration[]];

/** `jobBoards.platsbanken` in `channels.yaml`. */
export const PlatsbankenSettings = z.strictObject({
  on: z.boolean().default(false),
  /** `push`: Vardag is who delivers the ads. `enrich`: another system does, and Vardag only brings the story. */
  mode: z.enum(['enrich', 'push']).default('enrich'),
  /** Feeds whose own system delivers their ads; they are enriched also when the mode is push. */
  elsewhere: z.array(z.string()).default([]),
  /** Ids at Platsbanken of ads that stand there, by the vacancy's id; `none` when a person has seen that there is none. */
  ads: z.record(z.string(), Code).default({}),
  responsibleEmail: z.string().optional(),
  webAddress: WebAddress.optional(),
  eures: z.boolean().default(false),
  /** How long a temporary employment is said to last. */
  temporary: z.enum(names).default('six-months-or-longer'),
  /** An open JobSearch service, to look for ads that nobody knows the end of. */
  readBack: WebAddress.optional(),
});
export type PlatsbankenSettings = z.infer<typeof PlatsbankenSettings>;
