import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';

type ChannelWords = Readonly<Record<ChannelName, Text>>;

const titles: ChannelWords = {
  linkedin: { sv: 'LinkedIn', en: 'LinkedIn' },
  site: { sv: 'Berättelsesidan', en: 'Story page' },
  'job-boards': { sv: 'Jobbannonser', en: 'Job ads' },
};

/** A channel's name inside a sentence. */
export const channelInWords: ChannelWords = {
  linkedin: titles.linkedin,
  site: { sv: 'berättelsesidan', en: 'the story page' },
  'job-boards': { sv: 'jobbannonser', en: 'job ads' },
};

/** A channel's name by itself. */
export const channelWords = (channel: ChannelName, language: Language): string => titles[channel][language];
