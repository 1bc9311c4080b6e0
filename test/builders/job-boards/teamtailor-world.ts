import { Temporal } from 'temporal-polyfill';
import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { teamtailorBoard } from '#functions/adapters/job-boards/teamtailor/teamtailor-board.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import { readAdLedger } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdEntry } from '#functions/ads/job-boards/ad-entry.ts';
import type { AdState } from '#functions/ads/job-boards/ad-state.ts';
import { type BoardAd, type BoardAdList, boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { readAd } from '#functions/ads/job-boards/read-ads.ts';
import { releaseKey } from '#functions/ads/vacancies/release.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { sandboxJob, sandboxToken } from '#functions/sandbox/teamtailor/sandbox-jobs.ts';
import { startTeamtailorSandbox, type TeamtailorSandbox } from '#functions/sandbox/teamtailor/teamtailor-sandbox.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { newsroomWorld } from '#test/builders/core/newsroom-world.ts';
import { elsa, organisationFile } from '#test/builders/job-boards/board-world.ts';

export const job = '7199';
/** The job as a vacancy. */
export const jobAd = `tt-${job}`;

export type TeamtailorTestWorld = {
  readonly deps: Deps;
  readonly sandbox: TeamtailorSandbox;
  readonly at: (text: string) => void;
  readonly order: (orders: unknown) => Promise<void>;
  readonly run: (deps?: Deps) => Promise<JobReport>;
  readonly channels: (jobBoards: string) => Promise<void>;
  readonly release: (story?: string) => Promise<void>;
  readonly recall: (story?: string) => Promise<void>;
  readonly ledger: () => Promise<readonly AdEntry[]>;
  readonly state: () => Promise<AdState>;
  readonly list: () => Promise<readonly BoardAd[]>;
  readonly body: () => string;
  readonly close: () => Promise<void>;
};

export const newRelease = (story: string) => ({
  story,
  campaign: 'hosten',
  title: story,
  language: 'sv',
  unit: 'utbildning',
  occupation: '2343',
  html: storyBlock({
    story,
    person: { name: story === elsa ? 'Elsa' : 'Olle', role: 'förskollärare på Solrosen' },
    text: `Vi bestämmer veckan tillsammans, säger den som skrev ${story}.`,
    link: `https://jobba.nordhamn.example/stories/${story}/?utm_source=job-ads&utm_content=${story}`,
    language: 'sv',
  }),
  since: '2026-11-20T08:00:00Z',
});

/** An employer whose jobs are at the pretend Teamtailor, over HTTP: read by its feed, and enriched. */
export const teamtailorWorld = async (): Promise<TeamtailorTestWorld> => {
  const world = await newsroomWorld();
  const { deps } = world;
  const ref = { board: 'teamtailor', vacancy: jobAd } as const;
  let now = Temporal.Instant.from('2026-11-24T08:00:00Z');
  // A source that is suddenly empty is not believed, so there is another job that nobody touches.
  const jobs = [sandboxJob({ id: job }), sandboxJob({ id: '1', title: 'Snickare', body: '<p>Trä.</p>' })];
  const sandbox = await startTeamtailorSandbox({ now: () => now.epochMilliseconds, jobs });
  sandbox.world.state.settings = { ...sandbox.world.state.settings, callsPerPeriod: 100_000 };
  const place = { url: sandbox.url, token: async () => sandboxToken, staysHere: true, timeout: 2_000 };
  const { site, reports, records, clock, content } = deps;
  const mine: Deps = {
    ...deps,
    channels: { ...deps.channels, 'job-boards': jobBoardChannel({ site, reports, records, clock }) },
    vacancies: httpOrFileSource(content, { loopbackOnly: true, teamtailorToken: place.token }),
    jobBoards: { platsbanken: null, teamtailor: teamtailorBoard(place, { wait: async () => undefined }) },
  };
  const channels = async (jobBoards: string): Promise<void> =>
    void (await content.put('channels.yaml', `linkedin: { on: true }\njobBoards: ${jobBoards}\n`));
  const at = (text: string): void => {
    now = Temporal.Instant.from(text);
    world.at(now);
  };
  at('2026-11-24T08:00:00Z');
  await content.put('organisation.yaml', organisationFile);
  await content.put('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
  await channels('{ teamtailor: { on: true } }');
  await content.put(
    'vacancies/feeds.yaml',
    `feeds: [{ id: tt, kind: teamtailor-json, url: "${sandbox.url}/v1/jobs" }]\n`,
  );
  return {
    deps: mine,
    sandbox,
    at,
    channels,
    order: async (orders) => {
      const answer = await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(orders) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    run: (as = mine) => syndicateVacancies(as),
    release: async (story = elsa) => void (await reports.put(releaseKey(story), JSON.stringify(newRelease(story)))),
    recall: (story = elsa) => reports.remove(releaseKey(story)),
    ledger: async () => (await readAdLedger(deps, ref)).entries,
    state: async () => (await readAd(deps, ref)).state,
    list: async () => (await readJson<BoardAdList>(reports, boardAdsKey))?.ads ?? [],
    body: () => sandbox.job(job)?.body ?? '',
    close: sandbox.close,
  };
};
