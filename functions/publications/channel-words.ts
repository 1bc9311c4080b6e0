import type { Text } from '#functions/findings/text.ts';
import type { ChannelName } from '#functions/publications/channel-name.ts';

/** A channel's name inside a sentence. */
export const channelInWords: Readonly<Record<ChannelName, Text>> = {
  linkedin: { sv: 'LinkedIn', en: 'LinkedIn' },
  site: { sv: 'berättelsesidan', en: 'the story page' },
  'job-boards': { sv: 'jobbannonser', en: 'job ads' },
};
