import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type FrontWords = {
  readonly nothing: string;
  readonly nothingMore: string;
  readonly things: (count: number) => readonly [marked: string, rest: string];
  readonly needs: string;
  readonly week: string;
  readonly free: string;
  readonly empty: string;
  readonly weekEmpty: string;
  readonly wholeCalendar: string;
  readonly digest: (period: string) => string;
  readonly wholeDigest: string;
  readonly noDigest: string;
  readonly doors: string;
  readonly jobAds: string;
  readonly storySite: string;
  readonly sandbox: string;
  readonly platsbanken: string;
  readonly told: {
    readonly stories: (count: string) => string;
    readonly calendar: (count: string) => string;
    readonly published: (count: string) => string;
    readonly withdrawals: (count: string) => string;
    readonly digests: (count: string) => string;
    readonly jobAds: (count: string) => string;
    readonly coverage: string;
    readonly site: string;
    readonly sandbox: string;
    readonly platsbanken: string;
  };
};

export const frontWords: Words<FrontWords> = {
  sv: {
    nothing: 'Inget behöver dig i dag.',
    nothingMore: 'Det som är planerat går ut av sig självt. Nya frågor hamnar här.',
    things: (count) => [
      `${capital(count === 1 ? 'en' : spelled(count, 'sv'))} ${count === 1 ? 'sak' : 'saker'}`,
      ' behöver dig.',
    ],
    needs: 'Att göra',
    week: 'De närmaste sju dagarna',
    free: 'Ledigt',
    empty: 'Tom tid',
    weekEmpty: 'Inget är planerat. Godkänn en berättelse, eller skriv en kampanj, så fylls dagarna.',
    wholeCalendar: 'Hela kalendern',
    digest: (period) => `Så gick ${period}`,
    wholeDigest: 'Läs rapporten',
    noDigest: 'Den första rapporten kommer måndagen efter den första publiceringen.',
    doors: 'Gå vidare',
    jobAds: 'Annonser',
    storySite: 'Berättelsesidorna',
    sandbox: 'Provflödet',
    platsbanken: 'Provtavlan',
    told: {
      stories: (count) => `${count} att läsa, rätta och godkänna`,
      calendar: (count) => `${count} planerade, med skäl`,
      published: (count) => `${count} ute, med länk och första siffror`,
      withdrawals: (count) => `${count} pågår, kvitton på resten`,
      digests: (count) => `${count} skrivna`,
      jobAds: (count) => `${count} utanför våra egna sidor`,
      coverage: 'Vad som är berättat, och vad som saknas',
      site: 'Det som alla kan läsa',
      sandbox: 'Det som världen hade sett',
      platsbanken: 'Annonserna som Platsbanken hade visat',
    },
  },
  en: {
    nothing: 'Nothing needs you today.',
    nothingMore: 'What is planned goes out by itself. New questions turn up here.',
    things: (count) => [
      `${capital(spelled(count, 'en'))} ${count === 1 ? 'thing' : 'things'}`,
      count === 1 ? ' needs you.' : ' need you.',
    ],
    needs: 'To do',
    week: 'The next seven days',
    free: 'Free',
    empty: 'Empty slot',
    weekEmpty: 'Nothing is planned. Approve a story, or write a campaign, and the days fill up.',
    wholeCalendar: 'The whole calendar',
    digest: (period) => `How ${period} went`,
    wholeDigest: 'Read the report',
    noDigest: 'The first report comes on the Monday after the first publication.',
    doors: 'Go on to',
    jobAds: 'Job ads',
    storySite: 'The story pages',
    sandbox: 'The trial feed',
    platsbanken: 'The trial board',
    told: {
      stories: (count) => `${count} to read, correct and approve`,
      calendar: (count) => `${count} planned, with reasons`,
      published: (count) => `${count} out, with links and first numbers`,
      withdrawals: (count) => `${count} under way, receipts for the rest`,
      digests: (count) => `${count} written`,
      jobAds: (count) => `${count} beyond our own pages`,
      coverage: 'What is told, and what is missing',
      site: 'What everyone can read',
      sandbox: 'What the world would have seen',
      platsbanken: 'The ads that Platsbanken would have shown',
    },
  },
};
