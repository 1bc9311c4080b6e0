import * as z from 'zod';

/** EventBridge's envelope, as every function is woken with it, on AWS and on a laptop. */
export const Envelope = z.object({
  version: z.string().default('0'),
  id: z.string(),
  'detail-type': z.string(),
  source: z.string(),
  account: z.string().default('000000000000'),
  time: z.string(),
  region: z.string().default('local'),
  resources: z.array(z.string()).default([]),
  detail: z.record(z.string(), z.unknown()).default({}),
});
export type Envelope = z.infer<typeof Envelope>;

/** `source` of the pipeline's own events, and of its schedules. */
export const ownSource = 'vardag';
export const scheduleSource = 'vardag.schedule';
