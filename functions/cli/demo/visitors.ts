import { Temporal } from 'temporal-polyfill';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { accessLogFields } from '#functions/publishing/visits/access-log.ts';
import { seededFraction } from '#functions/sandbox/linkedin/engagement/seeded-fraction.ts';
import { type LinkSource, trackingQuery } from '#functions/story/posts/tracked-link.ts';
import type { Incident } from '#functions/wiring/simulate.ts';

const seed = 7;
/** Readers on the first day; each day after has so much less, and so many of them go on to a job. */
const [firstDay, lessEachDay, goOn] = [90, 0.72, 0.13] as const;
const browsers = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
] as const;
const sources = ['linkedin', 'linkedin', 'linkedin', 'job-ads', 'site'] as const satisfies readonly LinkSource[];

type Row = { readonly at: Temporal.Instant; readonly path: string; readonly query: string; readonly agent: string };

const lineOf = ({ at, path, query, agent }: Row, id: string): string => {
  const [date = '', time = ''] = at.toString({ smallestUnit: 'second' }).replace('Z', '').split('T');
  const cells: Readonly<Record<string, string>> = {
    date,
    time,
    'x-edge-location': 'ARN54',
    'cs-method': 'GET',
    'cs-uri-stem': path,
    'sc-status': '200',
    'cs(User-Agent)': encodeURIComponent(agent),
    'cs-uri-query': query,
    'x-edge-request-id': id,
  };
  return accessLogFields.map((name) => cells[name] ?? '-').join('\t');
};

const rowsOf = (story: string, age: number, jobs: readonly string[], day: Temporal.PlainDate): readonly Row[] => {
  const start = day.toZonedDateTime('UTC').toInstant();
  const luck = (what: string, n = 0): number => seededFraction(seed, story, day.toString(), what, n);
  const readers = Math.round(firstDay * lessEachDay ** age * (0.6 + 0.8 * luck('readers')));
  return Array.from({ length: readers }, (_, n): readonly Row[] => {
    const at = start.add({ seconds: Math.floor(luck('at', n) * 72_000) });
    const agent = browsers[Math.floor(luck('agent', n) * browsers.length)] ?? browsers[0];
    const source = sources[Math.floor(luck('source', n) * sources.length)] ?? 'linkedin';
    const read = { at, agent, path: `/stories/${story}/`, query: trackingQuery({ source, story, valueTag: null }) };
    const job = jobs[Math.floor(luck('job', n) * jobs.length)];
    if (job === undefined || luck('on', n) >= goOn) return [read];
    const query = trackingQuery({ source: 'site', story, valueTag: null });
    return [read, { at: at.add({ seconds: 40 }), agent, path: `/jobs/${job}/`, query }];
  }).flat();
};

const isTold = (projection: PublicationProjection): boolean =>
  projection.channel === 'site' && projection.state === 'published';

/** Made-up readers of the story pages: each evening the edge's log lines of the day, bots among them. */
export const demoVisitors = (deps: Deps, from: Temporal.Instant, until: Temporal.Instant): readonly Incident[] => {
  const first = from.toZonedDateTimeISO('UTC').toPlainDate();
  const days = Math.floor(from.until(until, { largestUnit: 'hours' }).hours / 24);
  return Array.from({ length: days }, (_, n): Incident => {
    const day = first.add({ days: n });
    const evening = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '20:30' }).toInstant();
    return {
      at: evening,
      run: async () => {
        const facts = (await readAllJson<PublicationProjection>(deps.reports, 'publications/')).filter(isTold);
        const jobs = (await deps.site.list('jobs/')).flatMap(
          ({ key }) => /^jobs\/([^/]+)\/index\.html$/.exec(key)?.[1] ?? [],
        );
        const lines = facts.flatMap(({ story, publishedAt }) => {
          const age = Temporal.Instant.from(publishedAt ?? evening).until(evening, { largestUnit: 'hours' }).hours / 24;
          return rowsOf(story, Math.max(0, Math.floor(age)), jobs, day).map((row, m) =>
            lineOf(row, `${day}-${story}-${m}`),
          );
        });
        if (lines.length === 0) return;
        const body = ['#Version: 1.0', `#Fields: ${accessLogFields.join(' ')}`, ...lines, ''].join('\n');
        await deps.traffic.put(`${day.toString().replaceAll('-', '/')}/readers.log`, body);
      },
    };
  });
};
