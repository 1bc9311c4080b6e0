import type { Words } from '#functions/newsroom/page-kit/words.ts';

type LinkedInWords = {
  readonly followers: (count: string) => string;
  readonly followersUnknown: string;
  readonly now: string;
  readonly more: string;
  readonly actions: readonly string[];
  readonly wide: string;
  readonly phone: string;
  readonly exact: string;
  readonly length: (length: string, limit: string) => string;
  readonly tooLong: (over: string) => string;
  readonly none: string;
  readonly everyone: string;
  readonly only: (audience: string) => string;
  readonly mentions: (name: string) => string;
};

export const linkedInWords: Words<LinkedInWords> = {
  sv: {
    followers: (count) => `${count} följare`,
    followersUnknown: 'okänt antal följare',
    now: 'Nu',
    more: '…mer',
    actions: ['Gilla', 'Kommentera', 'Dela', 'Skicka'],
    wide: 'På datorn',
    phone: 'I telefonen',
    exact: 'Texten tecken för tecken',
    length: (length, limit) => `${length} tecken av högst ${limit}.`,
    tooLong: (over) => `${over} tecken för långt.`,
    none: 'Berättelsen går inte till LinkedIn.',
    everyone: 'Visas för alla.',
    only: (audience) =>
      `Visas bara för medlemmar med ${audience}. LinkedIn nekar inlägget om de är färre än 300, vilket inte går att räkna här.`,
    mentions: (name) => `${name} blir en länk till er sida, om sidan heter exakt så på LinkedIn.`,
  },
  en: {
    followers: (count) => `${count} followers`,
    followersUnknown: 'unknown number of followers',
    now: 'Now',
    more: '…more',
    actions: ['Like', 'Comment', 'Repost', 'Send'],
    wide: 'On a computer',
    phone: 'On a phone',
    exact: 'The text, character by character',
    length: (length, limit) => `${length} characters of at most ${limit}.`,
    tooLong: (over) => `${over} characters too long.`,
    none: 'The story does not go to LinkedIn.',
    everyone: 'Shown to everyone.',
    only: (audience) =>
      `Shown only to members with ${audience}. LinkedIn refuses the post if they are fewer than 300, which can't be counted here.`,
    mentions: (name) => `${name} becomes a link to your page, if that is exactly what LinkedIn calls it.`,
  },
};
