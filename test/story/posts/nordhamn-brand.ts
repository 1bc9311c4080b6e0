import { Brand } from '#functions/story/organisation/brand.ts';

export const nordhamn = Brand.parse({
  employer: { sv: 'Nordhamns stad', en: 'City of Nordhamn' },
  aliases: ['Nordhamn'],
  sender: { sv: 'Nordhamns stad – ett jobb som märks.', en: 'City of Nordhamn: work that shows.' },
  hashtag: 'NordhamnsStad',
  colours: { primary: '#0b3d5c', accent: '#e0a526' },
  site: 'https://jobba.nordhamn.example/',
});
