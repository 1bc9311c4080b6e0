import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** A channel's name inside a sentence. */
export const channelInWords: Readonly<Record<ChannelName, Text>> = {
  linkedin: { sv: 'LinkedIn', en: 'LinkedIn' },
  site: { sv: 'berättelsesidan', en: 'the story page' },
  'job-boards': { sv: 'jobbannonser', en: 'job ads' },
};
