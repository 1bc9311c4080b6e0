import { beforeEach, describe, expect, it } from 'vitest';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, story } from '#test/builders/core/newsroom-world.ts';
import { repeatedReads } from '#test/builders/core/repeated-reads.ts';

const most = 40;
const vacancy = (occupation: string, unit: string) => `title: Kom till oss
unit: ${unit}
occupation: "${occupation}"
description: Vi planerar tillsammans.
published: 2026-11-01
closes: 2026-12-31
applyUrl: https://jobba.nordhamn.example/ansok/1
`;
const publication = due({ channel: 'job-boards' });

let deps: Deps;
beforeEach(async () => {
  const world = await newsroomWorld();
  deps = world.deps;
  await deps.content.put('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
  await deps.content.put(
    'organisation.yaml',
    `units:
  - { id: utbildning, kind: administration, name: { sv: Utbildning, en: Education } }
  - { id: kultur, kind: administration, name: { sv: Kultur, en: Culture } }
`,
  );
  await world.approve(story, aStorySource());
});
const open = async (occupation: string, unit = 'utbildning') => {
  for (let n = 0; n < most; n += 1) await deps.content.put(`vacancies/ad-${n}.yaml`, vacancy(occupation, unit));
  await syndicateVacancies(deps);
};

describe('a publication in job ads', () => {
  it('reads one object and lists the files, however many vacancies there are, and asks no feed', async () => {
    await open('2343');
    const { deps: watched, reads } = repeatedReads(deps);
    const fetch = () => Promise.reject(new Error('a feed was asked'));
    const outcome = await servePublication({ ...watched, vacancies: { fetch } } as Deps, publication);
    expect(outcome.state).toBe('published');
    const asked = reads().names.filter((what) => /vacancies|feeds/.test(what));
    expect(asked).toEqual(['get reports/known-vacancies-2.jsonl', 'list content/vacancies/']);
  });

  it('is refused when no open ad is about the work', async () => {
    await open('9412', 'kultur');
    expect(await servePublication(deps, publication)).toMatchObject({
      state: 'refused',
      reason: 'no-matching-vacancy',
    });
  });

  it('waits until the vacancies have been read for the first time', async () => {
    expect((await servePublication(deps, publication)).state).not.toBe('refused');
    await open('2343');
    expect(await servePublication(deps, publication)).toMatchObject({ state: 'published' });
  });

  it('asks for vacancies that were changed since they were read, and waits for them', async () => {
    await open('9412', 'kultur');
    await deps.content.put('vacancies/new.yaml', vacancy('2343', 'utbildning'));
    const asked: string[] = [];
    const bus = {
      publish: async (events: readonly VardagEvent[]) => void asked.push(...events.map(({ name }) => name)),
    };
    expect((await servePublication({ ...deps, bus }, publication)).state).toBe('claimed');
    expect(asked).toEqual(['VacanciesAsked']);
    await syndicateVacancies({ ...deps, bus });
    expect(asked).toEqual(['VacanciesAsked', 'VacanciesKept']);
    expect((await servePublication(deps, publication)).state).toBe('published');
  });
});
