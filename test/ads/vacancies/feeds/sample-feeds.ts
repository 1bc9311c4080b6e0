import { readFileSync } from 'node:fs';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import type { VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';
import { anOrganisation } from '#test/ads/vacancies/an-organisation.ts';

export type Kind = VacancyFeed['kind'];
export const spot = { file: 'vacancies/feeds.yaml', line: 3 };

export const sampleFeed = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

export const readAs = (kind: Kind, body: string) => importFeed(kind, body, { id: 'x', spot }, anOrganisation());

/** A feed of each kind in the shape that its system gives, with the ads that are understood in it. */
export const samples: readonly (readonly [kind: Kind, file: string, ads: number])[] = [
  ['varbi', '../../../../content/vacancies/varbi.json', 4],
  ['teamtailor-json', 'teamtailor.json', 2],
  ['teamtailor-xml', 'teamtailor.xml', 1],
  ['jobylon', 'jobylon.xml', 1],
  ['jobylon', 'jobylon.json', 1],
  ['reachmee', 'reachmee.xml', 1],
  ['reachmee', 'reachmee.json', 1],
];
