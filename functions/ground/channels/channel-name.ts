import * as z from 'zod';

export const ChannelName = z.enum(['linkedin', 'site', 'job-boards']);
export type ChannelName = z.infer<typeof ChannelName>;
