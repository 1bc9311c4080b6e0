import * as z from 'zod';

/** `jobBoards.teamtailor` in `channels.yaml`. */
export const TeamtailorSettings = z.strictObject({
  on: z.boolean().default(false),
  /** Vacancies whose jobs are left as they are. */
  except: z.array(z.string()).default([]),
});
export type TeamtailorSettings = z.infer<typeof TeamtailorSettings>;
