import { Temporal } from 'temporal-polyfill';
import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { platsbankenBoard } from '#functions/adapters/job-boards/platsbanken/platsbanken-board.ts';
import { readAdLedger } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdEntry } from '#functions/ads/job-boards/ad-entry.ts';
import type { AdState } from '#functions/ads/job-boards/ad-state.ts';
import { readAd } from '#functions/ads/job-boards/read-ads.ts';
import { releaseKey } from '#functions/ads/vacancies/release.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import {
  type PlatsbankenSandbox,
  startPlatsbankenSandbox,
} from '#functions/sandbox/platsbanken/platsbanken-sandbox.ts';
import { sandboxKeys } from '#functions/sandbox/platsbanken/sandbox-keys.ts';
import { aPlatsbankenAd } from '#test/ads/job-boards/a-platsbanken-ad.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { newsroomWorld, type World } from '#test/builders/core/newsroom-world.ts';

export const organisationFile = `units:
  - id: utbildning
    kind: administration
    name: { sv: Utbildning, en: Education }
    address: { street: Torget 1, postalCode: "41050", city: Nordhamn, municipality: "1480" }
occupations:
  - { ssyk: "2343", name: { sv: förskollärare, en: preschool teacher }, family: education, shortage: 3 }
`;

export const channelsFile = (platsbanken: string): string =>
  `linkedin: { on: true }\njobBoards:\n  platsbanken: ${platsbanken}\n`;

export const vacancyFile = (fields: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    title: 'Förskollärare till Solrosen',
    unit: 'utbildning',
    occupation: '"2343"',
    description: `${'Vi söker en förskollärare. '.repeat(6)}`,
    published: '2026-11-01',
    closes: '2026-12-20',
    applyUrl: 'https://jobba.nordhamn.example/ansok/4711',
    contacts: '[{ name: Amina, email: amina@nordhamn.example }]',
    ...fields,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

export const vacancy = 'forskollarare-solrosen';
export const elsa = 'vi-bestammer-veckan';

const adOf = (id: string) => ({ board: 'platsbanken', vacancy: id }) as const;

export type BoardWorld = {
  readonly deps: Deps;
  readonly sandbox: PlatsbankenSandbox;
  readonly at: (text: string) => void;
  readonly approve: World['approve'];
  /** Puts an ad at the board as another system does, by its reference there. */
  readonly deliverElsewhere: (reference: string) => Promise<void>;
  readonly order: (orders: unknown) => Promise<void>;
  readonly write: (key: string, text: string) => Promise<void>;
  readonly run: (deps?: Deps) => Promise<JobReport>;
  /** Lets a story stand in ads, as its slot would. */
  readonly release: (story?: string) => Promise<void>;
  readonly recall: (story?: string) => Promise<void>;
  readonly ledger: (id?: string) => Promise<readonly AdEntry[]>;
  readonly kinds: (id?: string) => Promise<readonly string[]>;
  readonly state: (id?: string) => Promise<AdState>;
  /** Descriptions of the ads that stand. */
  readonly texts: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** An employer with one vacancy, and the pretend Platsbanken over HTTP. Its search is read back from when `readBack` is true. */
export const boardWorld = async (platsbanken = '{ on: true, mode: push }', readBack = false): Promise<BoardWorld> => {
  const world = await newsroomWorld();
  const { deps } = world;
  let now = Temporal.Instant.from('2026-11-24T08:00:00Z');
  const sandbox = await startPlatsbankenSandbox({ now: () => now.epochMilliseconds });
  const place = {
    url: sandbox.url,
    credentials: async () => sandboxKeys,
    readBack: readBack ? sandbox.url : null,
    staysHere: true,
    timeout: 2_000,
  };
  const board = platsbankenBoard(place, { wait: async () => undefined });
  const { site, reports, records, clock } = deps;
  const mine: Deps = {
    ...deps,
    channels: { ...deps.channels, 'job-boards': jobBoardChannel({ site, reports, records, clock }) },
    jobBoards: { platsbanken: board, teamtailor: null },
  };
  const at = (text: string): void => {
    now = Temporal.Instant.from(text);
    world.at(now);
  };
  at('2026-11-24T08:00:00Z');
  const write = async (key: string, text: string): Promise<void> => void (await deps.content.put(key, text));
  await write('organisation.yaml', organisationFile);
  await write('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
  await write('channels.yaml', channelsFile(platsbanken));
  await write(`vacancies/${vacancy}.yaml`, vacancyFile());
  return {
    deps: mine,
    sandbox,
    at,
    approve: world.approve,
    deliverElsewhere: async (reference) => {
      const answer = await fetch(`${sandbox.url}/direct-transferred-job-posting/v1/prod/jobads`, {
        method: 'POST',
        headers: {
          client_id: sandboxKeys.clientId,
          client_secret: sandboxKeys.clientSecret,
          'employer-id': sandboxKeys.employerId,
          'content-type': 'application/json',
        },
        body: JSON.stringify(aPlatsbankenAd({ application: { ...aPlatsbankenAd().application, reference } })),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    write,
    order: async (orders) => {
      const answer = await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(orders) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    run: (as = mine) => syndicateVacancies(as),
    release: async (story = elsa) => {
      const person = { name: 'Elsa', role: 'förskollärare' };
      const link = `https://jobba.nordhamn.example/stories/${story}/?utm_source=job-ads&utm_content=${story}`;
      const html = storyBlock({ story, person, text: 'Vi bestämmer veckan tillsammans.', link, language: 'sv' });
      const release = {
        story,
        campaign: 'hosten',
        title: story,
        language: 'sv',
        unit: 'utbildning',
        occupation: '2343',
      };
      await deps.reports.put(releaseKey(story), JSON.stringify({ ...release, html, since: '2026-11-20T08:00:00Z' }));
    },
    recall: (story = elsa) => deps.reports.remove(releaseKey(story)),
    ledger: async (id = vacancy) => (await readAdLedger(deps, adOf(id))).entries,
    kinds: async (id = vacancy) => (await readAdLedger(deps, adOf(id))).entries.map(({ kind }) => kind),
    state: async (id = vacancy) => (await readAd(deps, adOf(id))).state,
    texts: () =>
      sandbox.ads().flatMap(({ body, removedAt }) => (removedAt === null ? [String(body['description'])] : [])),
    close: sandbox.close,
  };
};
