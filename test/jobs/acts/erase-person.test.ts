import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { aLife, dyingStore } from '#test/builders/core/dying-store.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, story, type World } from '#test/builders/core/newsroom-world.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { searched } from '#test/builders/records/searched.ts';

const asked = { subject: story, decision: 'KS 2026/9' };
let world: World;
const erase = (given: object = asked) => perform(world.deps, peopleAtWork.archivist, acts.erase, given);
const keys = async (prefix: string) => (await world.deps.records.list(prefix)).map(({ key }) => key);
const withdraw = async () => {
  const { content } = world.deps;
  for (const { key } of await content.list(`stories/approved/${story}/`)) {
    await content.put(key.replace('approved', 'withdrawn'), (await content.get(key))?.body ?? '');
    await content.remove(key);
  }
  await withdrawStories(world.deps);
};

beforeEach(async () => {
  world = await newsroomWorld();
  for (const channel of ['linkedin', 'site'] as const) await servePublication(world.deps, due({ channel }));
  await reviewStories(world.deps);
  await sealRecords(world.deps);
}, 60_000);

const endConsent = (id = 'elsa-2026', fields: Readonly<Record<string, string>> = {}) =>
  world.deps.content.put(`consents/${id}.yaml`, consentFile({ withdrawnAt: '2026-11-24', ...fields }));
const wordsOf = async (subject: string) => {
  const result = await erase({ subject, decision: 'KS 2026/9' });
  return result.done ? 'done' : result.words.en;
};

describe('erasing a consent', () => {
  const consents = async () => (await world.deps.content.list('consents/')).map(({ key }) => key);

  it('waits for the story that stands on it, then for its copy, which is kept by duty, then goes', async () => {
    await endConsent();
    expect(await wordsOf('elsa-2026')).toContain(`The story ${story} is approved. Withdraw it first.`);
    await withdraw();
    expect(await wordsOf('elsa-2026')).toContain(`The archive keeps what was shown in ${story}`);
    await erase();
    expect(await wordsOf('elsa-2026')).toBe('done');
    expect(await consents()).toEqual([]);
    await sealRecords(world.deps);
    expect(await verifyRecords(world.deps)).toMatchObject({
      broken: null,
      onChainsAlone: 0,
      disposals: expect.arrayContaining([
        expect.objectContaining({ subject: 'consent.elsa-2026', decision: 'KS 2026/9', objects: 0, files: 1 }),
      ]),
    });
    const acts = [...(await searched(world.deps.records))].filter(([key]) => key.startsWith('acts/'));
    expect(acts.some(([, text]) => text.includes('"act":"erase"') && text.includes('"subject":"elsa-2026"'))).toBe(
      true,
    );
    expect(await wordsOf('elsa-2026')).toBe('done');
  });

  it.each([
    ['holds', consentFile({ person: 'p-9', displayName: 'Nils' }), 'The consent nils-2026 holds. Take it back first.'],
    ['can’t be read', 'person: [', "The consent nils-2026 can't be read"],
    ['is over', consentFile({ person: 'p-9', displayName: 'Nils', until: '2026-11-23' }), 'done'],
    ['ends today', consentFile({ person: 'p-9', displayName: 'Nils', until: '2026-11-24' }), 'holds'],
  ])('that %s', async (_, file, words) => {
    await world.deps.content.put('consents/nils-2026.yaml', file);
    expect(await wordsOf('nils-2026')).toContain(words);
    expect((await consents()).includes('consents/nils-2026.yaml')).toBe(words !== 'done');
  });

  it.each([
    ['2026-12-24', false],
    ['2026-12-25', true],
  ])('is kept for as long as the decision says: on %s', async (day, done) => {
    await endConsent('nils-2026', { person: 'p-9', displayName: 'Nils', withdrawnAt: '2026-11-25' });
    await world.deps.content.put('retention.yaml', 'consents: { keep: P1M, decision: KS 2026/9 }\n');
    world.at(Temporal.Instant.from(`${day}T12:00:00Z`));
    expect(await erase({ subject: 'nils-2026', decision: 'KS 2026/9' })).toMatchObject({ done });
  });

  it('asks which, of a story and a consent of one name', async () => {
    await withdraw();
    await endConsent(story, { person: 'p-9', displayName: 'Nils' });
    expect(await wordsOf(story)).toContain(`story.${story} or consent.${story}`);
    expect(await wordsOf(`consent.${story}`)).toBe('done');
    expect(await wordsOf(`story.${story}`)).toBe('done');
  });
});

describe('erasing a person', () => {
  const second = 'en-annan-vecka';
  beforeEach(async () => {
    await endConsent('elsa-2025');
    await world.approve(
      second,
      aStorySource({ people: [{ name: 'Elsa', role: 'kock', consent: 'elsa-2025' }], title: 'En annan vecka' }),
    );
    for (const { key } of await world.deps.content.list(`stories/approved/${second}/`)) {
      await world.deps.content.put(
        key.replace('approved', 'withdrawn'),
        (await world.deps.content.get(key))?.body ?? '',
      );
      await world.deps.content.remove(key);
    }
    await endConsent();
  });

  it('waits for each of their stories, and takes all of them and their consents', async () => {
    expect(await wordsOf('p-0017')).toContain(`The story ${story} is approved`);
    await withdraw();
    await sealRecords(world.deps);
    expect(await wordsOf('p-0017')).toBe('done');
    expect([...(await keys('archive/')), ...(await keys('approvals/'))]).toEqual([]);
    expect([...(await world.deps.content.list('consents/')), ...(await world.deps.content.list('stories/'))]).toEqual(
      [],
    );
    const verified = await verifyRecords(world.deps);
    expect(verified.broken).toBeNull();
    expect(verified.disposals.map(({ subject }) => subject).sort()).toEqual(
      ['consent.elsa-2025', 'consent.elsa-2026', second, 'person.p-0017', story].sort(),
    );
    for (const [key, text] of await searched(world.deps.records)) expect(text, key).not.toMatch(/Elsa/);
    expect(await wordsOf('p-0017')).toBe('done');
  });

  it('is asked for by key: a name stays out of the record', async () => {
    await withdraw();
    expect(await wordsOf('Elsa')).toBe("The name is not to stand in the record. Write the person's key: p-0017.");
    expect(await keys('acts/')).toEqual([]);
  });

  it('waits for a consent that holds', async () => {
    await withdraw();
    await world.deps.content.put('consents/elsa-2027.yaml', consentFile());
    expect(await wordsOf('p-0017')).toBe('The consent elsa-2027 holds. Take it back first.');
  });

  it('is taken up again wherever it died', async () => {
    await withdraw();
    for (let writes = 1; writes < 24; writes += 1) {
      const life = aLife(writes);
      const dying = {
        ...world.deps,
        records: dyingStore(world.deps.records, life, true),
        content: dyingStore(world.deps.content, life, true),
      };
      await perform(dying, peopleAtWork.archivist, acts.erase, { subject: 'p-0017', decision: 'KS 1' }).catch(
        () => undefined,
      );
      expect(await verifyRecords(world.deps), `after ${writes} writes`).toMatchObject({ broken: null });
    }
    expect(await wordsOf('p-0017')).toBe('done');
    expect([...(await keys('archive/')), ...(await keys('approvals/'))]).toEqual([]);
    expect(await world.deps.content.list('consents/')).toEqual([]);
  });
});
