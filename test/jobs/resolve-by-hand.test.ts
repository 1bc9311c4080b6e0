import { beforeEach, describe, expect, it } from 'vitest';
import { type Decision, resolveByHand } from '#functions/jobs/resolve-by-hand.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { openKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const { publication } = due();
const stands = (externalId = 'urn:li:share:1'): Decision => ({ decision: 'stands', externalId });
const absent: Decision = { decision: 'absent' };

describe('a send that waits for a person', () => {
  let world: World;
  const settle = (said: Decision) => resolveByHand({ ...world.deps, user: 'eva.k' }, publication, said);
  const last = async () => (await world.ledger()).at(-1);
  const serveAt = (minutes: number, fields: Parameters<typeof due>[0] = {}) => {
    world.at(nine.add({ minutes }));
    return servePublication(world.deps, due(fields));
  };
  /** Sent late in its window, in vain or not, and looked for three times without being found. */
  const waiting = async (mood: 'cut' | 'unknown') => {
    world = await newsroomWorld();
    world.linkedin.meet(mood);
    world.linkedin.showPosts(false);
    for (const minutes of [115, 116, 119, 125]) await serveAt(minutes);
    expect(await last()).toMatchObject({ kind: 'unknown', needsPerson: true });
  };

  describe('and stands', () => {
    beforeEach(() => waiting('cut'));

    it('is published once the post can be read, with who said so and when', async () => {
      world.at(nine.add({ hours: 5 }));
      const done = await settle(stands());
      expect(done).toMatchObject({ settled: true, seen: true, outcome: { state: 'published', reason: null } });
      expect(await last()).toMatchObject({
        kind: 'settled',
        decision: 'stands',
        person: 'eva.k',
        at: '2026-11-24T13:00:00Z',
        seen: true,
        externalId: 'urn:li:share:1',
        url: 'https://feed.example/urn:li:share:1/',
      });
    });

    it('is kept, measured and closed as any other, and never sent again', async () => {
      await settle(stands());
      const { records, reports } = world.deps;
      expect(await records.head(`archive/${publication}/post.json`)).not.toBeNull();
      expect(await reports.list('measuring/')).toHaveLength(1);
      expect(await reports.head(openKey(publication))).toBeNull();
      expect(await serveAt(300)).toMatchObject({ state: 'published', externalId: 'urn:li:share:1' });
      expect(world.linkedin.sends()).toBe(1);
      expect(world.asked().at(-1)).toBe('PublicationSettled');
    });

    it.each([
      ['is not there', 'absent', 'not-there'],
      ['is another', 'other', 'other-post'],
    ] as const)('is not believed when the post that was named %s', async (_, outcome, why) => {
      const entries = await world.ledger();
      world.linkedin.answerShows(outcome);
      expect(await settle(stands())).toMatchObject({ settled: false, why, outcome: { state: 'unknown' } });
      expect(await world.ledger()).toEqual(entries);
    });

    it('is not believed when another publication holds the post', async () => {
      const projection = { publication: 'other', externalId: 'urn:li:share:1' };
      await world.deps.reports.put('publications/other.json', JSON.stringify(projection));
      expect(await settle(stands())).toMatchObject({ settled: false, why: 'told-elsewhere' });
    });

    it('is recorded on the word of the person where nothing may be read', async () => {
      world.linkedin.answerShows('unreadable');
      expect(await settle(stands())).toMatchObject({ settled: true, seen: false, outcome: { state: 'published' } });
      expect(await last()).toMatchObject({ kind: 'settled', person: 'eva.k', seen: false });
    });

    it('is not ended as absent when one more look finds it', async () => {
      world.linkedin.showPosts(true);
      expect(await settle(absent)).toMatchObject({ settled: false, why: 'it-stands', outcome: { state: 'published' } });
      expect(await last()).toMatchObject({ kind: 'published', how: 'found' });
      expect(await world.deps.reports.head(openKey(publication))).toBeNull();
    });
  });

  describe('and is absent', () => {
    beforeEach(() => waiting('unknown'));

    it('is ended as not published, with who said so', async () => {
      expect(await settle(absent)).toMatchObject({
        settled: true,
        seen: true,
        outcome: { state: 'missed', reason: 'settled-absent', externalId: null },
      });
      expect(await last()).toMatchObject({ kind: 'settled', decision: 'absent', person: 'eva.k', externalId: null });
    });

    it('is ended on the word of the person where nobody may look', async () => {
      world.linkedin.answerLooks({ outcome: 'unreadable', reason: 'ACCESS_DENIED' });
      expect(await settle(absent)).toMatchObject({ settled: true, seen: false });
    });

    it('is never sent again by itself, in this slot or another', async () => {
      await settle(absent);
      world.linkedin.meet('publish');
      const { reports } = world.deps;
      expect(await reports.head(openKey(publication))).toBeNull();
      expect(await serveAt(126)).toMatchObject({ state: 'missed' });
      const later = nine.add({ hours: 48 });
      const next = { instant: later.toString(), latest: later.add({ hours: 2 }).toString() };
      expect(await serveAt(48 * 60, next)).toMatchObject({ state: 'missed' });
      expect(world.linkedin.sends()).toBe(1);
    });

    it('counts as told for the plan', async () => {
      await settle(absent);
      const approval = { hash: 'h', at: nine.toString(), by: 'eva.k' };
      const facts = aStoryFacts({ id: story, folder: 'approved', approval });
      await world.deps.reports.put(storyFactsKey(story), JSON.stringify(facts));
      const { gathered } = await readGathered(world.deps);
      if (gathered === null) throw new Error('no brand');
      const { history } = planFactsOf(gathered, nine, nine.toZonedDateTimeISO('UTC').toPlainDate());
      expect(history).toMatchObject([{ story, channel: 'linkedin' }]);
    });

    it('can be settled once', async () => {
      await settle(absent);
      const entries = await world.ledger();
      expect(await settle(stands())).toMatchObject({
        settled: false,
        why: 'not-waiting',
        outcome: { state: 'missed' },
      });
      expect(await world.ledger()).toEqual(entries);
    });
  });

  it('is said to be unknown when there is none', async () => {
    world = await newsroomWorld();
    expect(await settle(absent)).toEqual({ settled: false, why: 'unknown-publication', outcome: null });
    expect(await world.deps.records.list('publications/')).toEqual([]);
  });

  it.each([0, 4])('does not wait while it is looked for, or once it is out: minute %i', async (minutes) => {
    world = await newsroomWorld();
    world.linkedin.meet(minutes === 0 ? 'publish' : 'unknown');
    await serveAt(minutes);
    expect(await settle(absent)).toMatchObject({ settled: false, why: 'not-waiting' });
    expect((await last())?.kind).not.toBe('settled');
  });
});
