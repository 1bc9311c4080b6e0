import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import type { FeedKind } from '#functions/ground/ports/vacancy-source.ts';
import { judgeStory } from '#functions/newsroom/review/judge-story.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { hostileFeeds } from '#test/bench/hostile-feeds.ts';
import { contextOf } from '#test/bench/review/judged.ts';

/** How the time that a hostile text takes grows with its size. Above ten times for ten times as much, it is no longer in step. */
const filled = (piece: string) => (bytes: number) => piece.repeat(Math.ceil(bytes / piece.length));
const organisation = Organisation.parse({});
const source = { id: 'f', spot: { file: 'vacancies/feeds.yaml', line: 1 } };
const feed = (kind: FeedKind, body: string) => importFeed(kind, body, source, organisation).ads;
const front = '---\ntitle: a\nlanguage: sv\nunit: a\noccupation: "2343"\nauthor: a\n---\n';
const story = (body: string) => readStoryFile('drafts', 'a', front + body).findings.length;
/** The reader takes no story above 200 kB. */
const review = (body: string) => judgeStory(contextOf(front + body)).length;
const yaml = (text: string) => checkYaml(Consent, { file: 'consents/a.yaml', text, firstLine: 1 }).findings.length;
const job = (inside: string) => `<source><job><title>${inside}</title></job></source>`;

type Row = readonly [what: string, read: (text: string) => number, text: (bytes: number) => string];
const small: readonly Row[] = [
  ['story: quotations in quotations', story, filled('>')],
  ['story: lists in lists', story, filled('- ')],
  ['story: one word of a and full stop', story, filled('a.')],
  ['story: brackets that are not closed', story, filled('[')],
  ['story: stars', story, filled('*a **a ')],
  ['story: lines', story, filled('a\n\n')],
  ['YAML: brackets', yaml, filled('[')],
  ['YAML: hyphens', yaml, filled('- ')],
  ['YAML: names', yaml, (bytes) => Array.from({ length: bytes / 10 }, (_, n) => `k${n}: a\n`).join('')],
  ['YAML: stars', yaml, (bytes) => `- &a x\n${filled('- *a\n')(bytes)}`],
];
const reviewed: readonly Row[] = [
  ['review: names and nothing else', review, filled('Anna Bo ')],
  ['review: one sentence of people', review, filled('hon i rummet ')],
  ['review: hashtags', review, filled('#ab ')],
  ['review: emoji', review, filled('🌲 ')],
  ['review: letters of two scripts', review, filled('aа ')],
  ['review: streets', review, filled('Storgatan 1 ')],
];
const large: readonly Row[] = [
  ['XML: DOCTYPE after DOCTYPE', (text) => feed('teamtailor-xml', text), filled('<!DOCTYPE ')],
  ['XML: attributes', (text) => feed('teamtailor-xml', text), (bytes) => `<a ${filled('b="" ')(bytes)}/>`],
  ['XML: elements in elements', (text) => feed('teamtailor-xml', text), filled('<a>')],
  ['XML: marks that are not finished', (text) => feed('teamtailor-xml', text), (bytes) => job(filled('&lt;a ')(bytes))],
  ['XML: comments that are not finished', (text) => feed('reachmee', text), filled('<!--')],
  ['JSON: brackets', (text) => feed('varbi', text), filled('[')],
  [
    'JSON: a description of marks that are not finished',
    (text) => feed('varbi', text),
    (bytes) => JSON.stringify({ positions: [{ id: 1, title: 'a', description: filled('<a <')(bytes) }] }),
  ],
];

let slowest = 0;
const measured = (read: Row[1], text: string): number => {
  const began = performance.now();
  read(text);
  const took = performance.now() - began;
  slowest = Math.max(slowest, took);
  return took;
};
for (const [rows, sizes] of [
  [small, [10_000, 100_000, 1_000_000]],
  [reviewed, [18_000, 60_000, 180_000]],
  [large, [100_000, 1_000_000, 10_000_000]],
] as const)
  for (const [what, read, text] of rows) {
    const times = sizes.map((bytes) => `${Math.round(measured(read, text(bytes)))} ms`.padStart(10));
    process.stdout.write(`${what.padEnd(52)}${times.join('')}   at ${sizes.map((n) => `${n / 1000} kB`).join(', ')}\n`);
  }
const beside = await hostileFeeds((time) => {
  slowest = Math.max(slowest, time);
});
process.stdout.write(`slowest ${Math.round(slowest)} ms (at most 30 s)\n`);
process.exitCode = slowest > 30_000 || !beside ? 1 : 0;
