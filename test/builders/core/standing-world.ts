import { stringify } from 'yaml';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import type { Place } from '#functions/publishing/records/where/where-person.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { placesOfPerson } from '#test/builders/core/places-of-person.ts';

export type StandingWorld = World & {
  /** Runs the taking down so many hours after it went out. */
  readonly run: (hours: number) => Promise<JobReport>;
  readonly rules: (report: JobReport) => readonly Finding['rule'][];
  /** The channels in which the story stands, read there. */
  readonly stands: (id?: string) => Promise<readonly string[]>;
  readonly receipts: (id?: string) => Promise<readonly TakedownReceipt[]>;
  readonly where: (person: string) => Promise<readonly Place[]>;
  /** The first page of the newsroom. */
  readonly front: () => Promise<string>;
  readonly withdrawConsent: (id?: string) => Promise<void>;
  readonly answer: (about: string, at: string) => Promise<void>;
  /** Another story of another person, with a consent of its own, out on LinkedIn and the site. */
  readonly tell: (id: string, name: string) => Promise<void>;
  readonly remove: (prefix: string) => Promise<void>;
  /** What Elsa's post said. */
  readonly gone: () => string;
};

/** Elsa's story is out on LinkedIn and the site, from Tuesday at nine. */
export const standingWorld = async (): Promise<StandingWorld> => {
  const world = await newsroomWorld();
  const { deps, linkedin } = world;
  // Many stories are told at one instant here; the pace has tests of its own.
  await deps.content.put('channels.yaml', 'linkedin: { on: true, apart: PT0S, catchUp: PT0S }\n');
  const publish = async (id: string) => {
    await servePublication(deps, due({ story: id, channel: 'site' }));
    await servePublication(deps, due({ story: id }));
  };
  await publish(story);
  const texts = new Map([[story, linkedin.posts()[0]?.text ?? '']]);
  return {
    ...world,
    run: async (hours) => {
      world.at(nine.add({ minutes: Math.round(hours * 60) }));
      return withdrawStories(deps);
    },
    rules: ({ findings }) => findings.map(({ rule }) => rule),
    stands: async (id = story) => [
      ...(linkedin.posts().some(({ text }) => text === texts.get(id)) ? ['linkedin'] : []),
      ...((await deps.site.list(`stories/${id}/`)).length > 0 ? ['site'] : []),
    ],
    receipts: async (id = story) => (await readChain<TakedownReceipt>(deps.records, receiptPrefix(id))).entries,
    where: (person) => placesOfPerson(deps, person),
    front: async () => {
      await writeNewsroom(deps);
      return new TextDecoder().decode((await deps.reports.get('newsroom/index.html'))?.body);
    },
    withdrawConsent: async (id = 'elsa-2026') => {
      await deps.content.put(`consents/${id}.yaml`, consentFile({ withdrawnAt: '2026-11-24' }));
    },
    answer: async (about, at) => {
      await deps.content.put(`answers/${about}.yaml`, stringify({ by: 'dso', at, reason: 'Läst i diariet' }));
    },
    tell: async (id, name) => {
      await deps.content.put(`consents/${id}.yaml`, consentFile({ displayName: name, person: `p-${id}` }));
      const people = [{ name, role: 'kock', consent: id }];
      await world.approve(id, aStorySource({ people, title: `${name} lagar mat` }, `${name} lagar mat åt barnen.`));
      await publish(id);
      texts.set(id, linkedin.posts().at(-1)?.text ?? '');
    },
    gone: () => texts.get(story) ?? '',
    remove: async (prefix) => {
      for (const { key } of await deps.content.list(prefix)) await deps.content.remove(key);
    },
  };
};
