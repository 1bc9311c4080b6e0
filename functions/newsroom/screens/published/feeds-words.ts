import type { LeftOut } from '#functions/ads/job-boards/feeds/feed-job.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type FeedsWords = {
  readonly title: string;
  readonly told: string;
  readonly ads: (count: number) => string;
  readonly left: (count: number) => string;
  readonly reasons: Readonly<Record<LeftOut['reason'], string>>;
};

export const feedsWords: Words<FeedsWords> = {
  sv: {
    title: 'Annonser till jobbsajter',
    told: 'Så många annonser har varje flöde. En jobbsajt hämtar dem först när någon har lämnat adressen till den.',
    ads: (count) => `${count} ${count === 1 ? 'annons' : 'annonser'}`,
    left: (count) => `${count} ${count === 1 ? 'utelämnad' : 'utelämnade'}`,
    reasons: {
      'too-old': '45 dagar eller äldre',
      'title-too-long': 'för lång rubrik',
      'text-too-short': 'för kort text',
      'text-too-long': 'för lång text',
      'no-place': 'ingen ort',
    },
  },
  en: {
    title: 'Ads for job boards',
    told: 'How many ads each feed holds. A board fetches them only when somebody has given it the address.',
    ads: (count) => `${count} ${count === 1 ? 'ad' : 'ads'}`,
    left: (count) => `${count} left out`,
    reasons: {
      'too-old': '45 days old or more',
      'title-too-long': 'too long a headline',
      'text-too-short': 'too short a text',
      'text-too-long': 'too long a text',
      'no-place': 'no town',
    },
  },
};
