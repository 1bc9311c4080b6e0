import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Language } from '#functions/ground/language/language.ts';

const words = {
  sv: { linkedin: 'LinkedIn', site: 'Berättelsesidan', 'job-boards': 'Jobbannonser' },
  en: { linkedin: 'LinkedIn', site: 'Story page', 'job-boards': 'Job ads' },
} as const;

export const channelWords = (channel: ChannelName, language: Language): string => words[language][channel];
