import { beforeEach, describe, expect, it } from 'vitest';
import { archiveEditKey } from '#functions/publishing/publications/correcting/archive-edit.ts';
import { foldPublication } from '#functions/publishing/publications/ledger/publication-state.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { due, nine, story } from '#test/builders/core/newsroom-world.ts';
import {
  after,
  before,
  blue,
  picture,
  red,
  type ToldWorld,
  third,
  told,
  toldWorld,
} from '#test/builders/core/told-world.ts';
import { keepSnapshots } from '#test/builders/stored-readings.ts';

describe('a story that was corrected and approved anew', () => {
  let world: ToldWorld;
  beforeEach(async () => {
    world = await toldWorld();
  });

  it('changes the text of its post, once, and says so in the ledger', async () => {
    await world.correct();
    const outcome = await world.serve();
    expect(outcome).toMatchObject({ state: 'published', externalId: 'urn:li:share:1', reason: null, edit: 'edited' });
    expect(world.shown()).toEqual([after]);
    expect(await world.kinds()).toEqual(['editing', 'edited']);
    const [editing, edited] = (await world.ledger()).slice(4);
    const { head } = await readApprovals(world.deps, story);
    expect(editing).toMatchObject({ approval: head, textHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(edited).toMatchObject({ approval: head, how: 'read', left: null });
    expect(world.linkedin.sends()).toBe(1);
  });

  it('changes nothing the second time', async () => {
    await world.correct();
    await world.serve();
    const entries = await world.ledger();
    const objects = await world.deps.reports.list('');
    expect(await world.serve()).toMatchObject({ state: 'published', reason: null });
    expect(await world.serve()).not.toHaveProperty('edit');
    expect(world.linkedin.edits()).toHaveLength(1);
    expect(await world.ledger()).toEqual(entries);
    expect(await world.deps.reports.list('')).toEqual(objects);
  });

  it('does nothing for a story that was not approved anew', async () => {
    expect(await world.serve()).not.toHaveProperty('edit');
    expect(world.linkedin.edits()).toEqual([]);
    expect(await world.kinds()).toEqual([]);
  });

  it('keeps what the post was published as, and what it was changed to', async () => {
    await world.correct();
    await world.serve();
    const read = async (key: string) => JSON.parse(new TextDecoder().decode((await world.deps.records.get(key))?.body));
    expect((await read(`archive/${due().publication}/post.json`)).shown.text).toBe(before);
    const kept = await read(archiveEditKey(due().publication, 5));
    expect(kept).toMatchObject({ externalId: 'urn:li:share:1', shown: { text: after } });
  });

  it('keeps id, address and day of the post, so that all that follows it goes on', async () => {
    const published = foldPublication(await world.ledger());
    await world.correct();
    await world.serve();
    const { kind, externalId, url, publishedAt } = foldPublication(await world.ledger());
    expect({ kind, externalId, url, publishedAt }).toEqual({
      kind: 'published',
      externalId: published.externalId,
      url: published.url,
      publishedAt: published.publishedAt,
    });
    expect(await world.projection()).toMatchObject({
      state: 'published',
      reason: null,
      edit: { state: 'edited', reason: null },
    });
  });

  it('is not measured from the start again', async () => {
    const told = { ...due(), externalId: 'urn:li:share:1', publishedAt: nine.toString() };
    await keepSnapshots(world.deps.reports, [aSnapshot(told, { age: 'PT1H' })]);
    for (const { key } of await world.deps.reports.list('measuring/')) await world.deps.reports.remove(key);
    await world.correct();
    await world.serve();
    expect(await world.deps.reports.list('measuring/')).toEqual([]);
  });

  it('says that an approval changes nothing when the post says it already', async () => {
    await world.correct(told(before, { goal: 'ännu fler sökande' }));
    expect(await world.serve()).not.toHaveProperty('edit');
    expect(await world.kinds()).toEqual(['upheld']);
    await world.serve();
    expect(await world.kinds()).toEqual(['upheld']);
    expect(world.linkedin.edits()).toEqual([]);
  });

  it.each([
    ['another picture', 'pictures-changed', told(after), red],
    ['another crop', 'pictures-changed', told(after, { images: [{ ...picture, focus: [0.1, 0.1] }] }), blue],
    ['one picture more', 'pictures-changed', told(after, { images: [picture, { ...picture, file: 'två.jpg' }] }), blue],
    ['no picture', 'pictures-changed', told(after, { images: [] }), blue],
    ['another alt text', 'alt-texts-changed', told(after, { images: [{ ...picture, alt: 'Elsa.' }] }), blue],
  ])('is left as it was, with the reason, when it has %s', async (_, reason, source, bytes) => {
    await world.deps.content.put(`stories/approved/${story}/elsa.jpg`, bytes);
    await world.deps.content.put(`stories/approved/${story}/två.jpg`, red);
    await world.correct(source);
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'refused', reason });
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'edit-refused', reason });
    expect(await world.projection()).toMatchObject({
      state: 'published',
      reason: null,
      edit: { state: 'refused', reason },
    });
    expect(world.shown()).toEqual([before]);
    expect(world.linkedin.edits()).toEqual([]);
    await world.serve();
    expect(await world.kinds()).toEqual(['edit-refused']);
  });

  it('is compared with what stands, not with what could not be shown', async () => {
    await world.correct(told(after, { images: [{ ...picture, alt: 'Elsa.' }] }));
    await world.serve();
    await world.correct(told(third));
    expect(await world.serve()).toMatchObject({ edit: 'edited' });
    expect(world.shown()).toEqual([third]);
  });
});

describe('a story without pictures', () => {
  let world: ToldWorld;
  const bare = (opening: string, title = 'Vår vecka') => told(opening, { images: [], title });
  beforeEach(async () => {
    world = await toldWorld(bare(before));
  });

  it('has its words corrected, and a person is told that its card keeps the old opening', async () => {
    await world.correct(bare(after));
    expect(await world.serve()).toMatchObject({ edit: 'edited', reason: 'card-changed' });
    expect(world.shown()).toEqual([after]);
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'edited', left: 'card-changed' });
  });

  it('is left to a person when nothing but its card would change', async () => {
    await world.correct(bare(before, 'Elsas vecka'));
    expect(await world.serve()).toMatchObject({ edit: 'refused', reason: 'card-changed' });
    expect(world.linkedin.edits()).toEqual([]);
  });
});
