import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { adPages, putFeed } from '#test/slips/feed-beside.ts';
import { slipWorld } from '#test/slips/slip-world.ts';

const rows: readonly (readonly [what: string, ending: 'xml' | 'json', body: () => string])[] = [
  ['more than ten megabytes', 'xml', () => `<source>${' '.repeat(10_000_001)}</source>`],
  ['300 kB of document types', 'xml', () => '<!DOCTYPE '.repeat(30_000)],
  ['ten megabytes of document types', 'xml', () => '<!DOCTYPE '.repeat(999_999)],
  ['three million attributes', 'xml', () => `<source ${'b '.repeat(3_000_000)}/>`],
  ['elements 65 deep', 'xml', () => `<source>${'<a>'.repeat(64)}${'</a>'.repeat(64)}</source>`],
  ['elements three million deep', 'xml', () => '<a>'.repeat(3_000_000)],
  [
    'a million elements and 900,000 ads of nothing',
    'xml',
    () => `<source>${'<a/>'.repeat(1_000_000)}${'<job/>'.repeat(900_000)}</source>`,
  ],
  ['brackets, ten megabytes of them', 'json', () => '['.repeat(9_999_999)],
];

/** Hostile feeds at their full size in the whole hourly run. Answers whether the good feed beside each was served as without it. */
export const hostileFeeds = async (onTime: (milliseconds: number) => void): Promise<boolean> => {
  const world = await slipWorld();
  let areServed = true;
  for (const [what, ending, body] of rows) {
    const deps = await world.fresh();
    const { others } = await adPages(deps);
    await putFeed(deps, ending === 'xml' ? 'teamtailor-xml' : 'varbi', ending, body());
    const began = performance.now();
    const { findings } = await syndicateVacancies(deps);
    const took = performance.now() - began;
    onTime(took);
    const isServed = JSON.stringify((await adPages(deps)).others) === JSON.stringify(others);
    const isTold = findings.some(({ file, line }) => file === 'vacancies/feeds.yaml' && line === 2);
    areServed &&= isServed && isTold;
    const said = `${isServed ? 'the good feed beside it is served' : 'THE GOOD FEED IS NOT SERVED'}${isTold ? '' : ', NOT TOLD'}`;
    process.stdout.write(`${`run with ${what}`.padEnd(52)}${`${Math.round(took)} ms`.padStart(10)}   ${said}\n`);
  }
  return areServed;
};
