import { readFileSync } from 'node:fs';

/** An ad as a feed writes it, and what it should be understood as; several groups where more than one is right. */
export type HeadlineAd = {
  readonly headline: string;
  readonly place: string;
  readonly groups: readonly string[];
  readonly municipality: string;
};

export const headlineAds = (file: 'tuning' | 'held-out'): readonly HeadlineAd[] =>
  readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [groups = '', headline = '', place = '', municipality = ''] = line.split(' | ');
      return { groups: groups.split(','), headline, place, municipality };
    });
