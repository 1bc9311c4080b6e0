import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';

export type FeedLanguage = 'sv' | 'en';

const sv = {
  title: 'Sandlåda: så skulle flödet se ut',
  intro: 'Inget här har lämnat datorn. Siffrorna är påhittade av en modell, men växer som riktiga.',
  skip: 'Till inläggen',
  feed: 'Inlägg',
  empty: 'Inget är publicerat än',
  emptyHint: 'När ett inlägg skickas hit visas det så som följarna skulle se det. Skicka ett så fylls sidan på.',
  followers: 'följare',
  more: '…mer',
  less: 'Visa mindre',
  edited: 'Redigerat',
  removed: (count: number) => (count === 1 ? '1 inlägg är borttaget.' : `${count} inlägg är borttagna.`),
  cut: (length: number) =>
    `Texten klipptes: bara ${length} tecken blev kvar. Ett specialtecken saknar omvänt snedstreck.`,
  morePictures: (count: number) => (count === 1 ? '1 bild till' : `${count} bilder till`),
  older: 'Äldre inlägg',
  newer: 'Nyare inlägg',
  pages: 'Sidor',
  numbers: 'Siffror',
  impressions: 'Visningar',
  clicks: 'Klick',
  reactions: 'Reaktioner',
  comments: 'Kommentarer',
  shares: 'Delningar',
  rate: 'Engagemang',
  rateHint: 'Engagemang är klick, reaktioner, kommentarer och delningar delat med visningar.',
  language: 'In English',
  languages: 'Språk',
  reaction: {
    LIKE: 'Gilla',
    EMPATHY: 'Hjärta',
    PRAISE: 'Applåd',
    INTEREST: 'Insiktsfullt',
    APPRECIATION: 'Stöd',
    ENTERTAINMENT: 'Roligt',
  },
};

const en: typeof sv = {
  title: 'Sandbox: how the feed would look',
  intro: 'Nothing here has left this computer. The numbers come from a model, but grow like real ones.',
  skip: 'To the posts',
  feed: 'Posts',
  empty: 'Nothing has been published yet',
  emptyHint: 'A post that is sent here is shown as followers would see it. Send one and it appears.',
  followers: 'followers',
  more: '…more',
  less: 'Show less',
  edited: 'Edited',
  removed: (count) => (count === 1 ? '1 post has been removed.' : `${count} posts have been removed.`),
  cut: (length) => `The text was cut: only ${length} characters are left. A special character lacks its backslash.`,
  morePictures: (count) => (count === 1 ? '1 more picture' : `${count} more pictures`),
  older: 'Older posts',
  newer: 'Newer posts',
  pages: 'Pages',
  numbers: 'Numbers',
  impressions: 'Impressions',
  clicks: 'Clicks',
  reactions: 'Reactions',
  comments: 'Comments',
  shares: 'Shares',
  rate: 'Engagement',
  rateHint: 'Engagement is clicks, reactions, comments and shares divided by impressions.',
  language: 'På svenska',
  languages: 'Languages',
  reaction: {
    LIKE: 'Like',
    EMPATHY: 'Love',
    PRAISE: 'Celebrate',
    INTEREST: 'Insightful',
    APPRECIATION: 'Support',
    ENTERTAINMENT: 'Funny',
  },
};

export type FeedWords = typeof sv;

export const feedWords: Readonly<Record<FeedLanguage, FeedWords>> = { sv, en };

/** Whole numbers with a thin space between thousands in Swedish, a comma in English. */
export const number = (value: number, language: FeedLanguage): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(value).replace(/\u00a0/g, '\u202f');

export const percent = (value: number, language: FeedLanguage): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);

/** "tis 24 nov 09.00": the day and time in Sweden. */
export const moment = (at: number, language: FeedLanguage): string =>
  momentWords(new Date(at).toISOString(), 'Europe/Stockholm', language);
