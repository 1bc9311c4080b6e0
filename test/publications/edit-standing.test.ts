import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ports/deps.ts';
import { archiveEditKey } from '#functions/publications/archive-edit.ts';
import { factOf } from '#functions/publications/fact-of.ts';
import { foldPublication } from '#functions/publications/publication-state.ts';
import { servePublication } from '#functions/publications/serve-publication.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publications/take-down.ts';
import { openKey } from '#functions/publications/work-markers.ts';
import { noteReturn, readApprovals } from '#functions/stories/pin-approval.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const before = 'På måndagar sitter vi i skogsbrynet.';
const after = 'På tisdagar sitter vi i skogsbrynet.';
const third = 'På fredagar sitter vi i skogsbrynet.';
const link = 'https://jobba.nordhamn.example/om/';
const rest = '<!-- more -->\n\nElsa har jobbat här i fyra år.';
const picture = { file: 'elsa.jpg', alt: 'Elsa i skogsbrynet.' };
const told = (opening: string, fields: Readonly<Record<string, unknown>> = {}) =>
  aStorySource({ images: [picture], link, ...fields }, `${opening}\n\n${rest}`);
const aPicture = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
const [blue, red] = await Promise.all([aPicture('#0b3d5c'), aPicture('#c0392b')]);

describe('a story that was corrected and approved anew', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await world.deps.content.put(`stories/approved/${story}/elsa.jpg`, blue);
    await world.approve(story, told(before));
    await servePublication(world.deps, due());
    world.at(nine.add({ hours: 24 }));
  });
  const serve = (deps: Deps = world.deps) => servePublication(deps, due());
  const correct = (source = told(after)) => world.approve(story, source);
  const shown = () => world.linkedin.posts().map(({ text }) => text);
  const kinds = async () => (await world.ledger()).slice(4).map((entry) => entry.kind);
  const last = async () => (await world.ledger()).at(-1);
  const later = (hours: number, minutes = 0) => world.at(nine.add({ hours: 24 + hours, minutes }));
  const marker = async () => {
    const stored = await world.deps.reports.get(openKey(due().publication));
    return stored === null ? null : JSON.parse(new TextDecoder().decode(stored.body)).notBefore;
  };
  const fact = async () => {
    const stored = await world.deps.reports.get(`publications/${due().publication}.json`);
    return JSON.parse(new TextDecoder().decode(stored?.body));
  };

  it('changes the text of its post, once, and says so in the ledger', async () => {
    await correct();
    const outcome = await serve();
    expect(outcome).toMatchObject({ state: 'published', externalId: 'urn:li:share:1', reason: null, edit: 'edited' });
    expect(shown()).toEqual([after]);
    expect(await kinds()).toEqual(['editing', 'edited']);
    const [editing, edited] = (await world.ledger()).slice(4);
    const { head } = await readApprovals(world.deps, story);
    expect(editing).toMatchObject({ approval: head, textHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(edited).toMatchObject({ approval: head, how: 'read', left: null });
    expect(world.linkedin.sends()).toBe(1);
  });

  it('changes nothing the second time', async () => {
    await correct();
    await serve();
    const entries = await world.ledger();
    const objects = await world.deps.reports.list('');
    expect(await serve()).toMatchObject({ state: 'published', reason: null });
    expect(await serve()).not.toHaveProperty('edit');
    expect(world.linkedin.edits()).toHaveLength(1);
    expect(await world.ledger()).toEqual(entries);
    expect(await world.deps.reports.list('')).toEqual(objects);
  });

  it('does nothing for a story that was not approved anew', async () => {
    expect(await serve()).not.toHaveProperty('edit');
    expect(world.linkedin.edits()).toEqual([]);
    expect(await kinds()).toEqual([]);
  });

  it('keeps what the post was published as, and what it was changed to', async () => {
    await correct();
    await serve();
    const read = async (key: string) => JSON.parse(new TextDecoder().decode((await world.deps.records.get(key))?.body));
    expect((await read(`archive/${due().publication}/post.json`)).shown.text).toBe(before);
    const kept = await read(archiveEditKey(due().publication, 5));
    expect(kept).toMatchObject({ externalId: 'urn:li:share:1', shown: { text: after } });
  });

  it('keeps id, address and day of the post, so that all that follows it goes on', async () => {
    const published = foldPublication(await world.ledger());
    await correct();
    await serve();
    const { kind, externalId, url, publishedAt } = foldPublication(await world.ledger());
    expect({ kind, externalId, url, publishedAt }).toEqual({
      kind: 'published',
      externalId: published.externalId,
      url: published.url,
      publishedAt: published.publishedAt,
    });
    expect(await fact()).toMatchObject({ state: 'published', reason: null, edit: { state: 'edited', reason: null } });
  });

  it('is not measured from the start again', async () => {
    const measuring = await world.deps.reports.list('measuring/');
    await world.deps.reports.put(`engagement/${due().publication}/PT1H.json`, '{}');
    for (const { key } of measuring) await world.deps.reports.remove(key);
    await correct();
    await serve();
    expect(await world.deps.reports.list('measuring/')).toEqual([]);
  });

  it('says that an approval changes nothing when the post says it already', async () => {
    await correct(told(before, { goal: 'ännu fler sökande' }));
    expect(await serve()).not.toHaveProperty('edit');
    expect(await kinds()).toEqual(['upheld']);
    await serve();
    expect(await kinds()).toEqual(['upheld']);
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
    await correct(source);
    expect(await serve()).toMatchObject({ state: 'published', edit: 'refused', reason });
    expect(await last()).toMatchObject({ kind: 'edit-refused', reason });
    expect(await fact()).toMatchObject({ state: 'published', reason: null, edit: { state: 'refused', reason } });
    expect(shown()).toEqual([before]);
    expect(world.linkedin.edits()).toEqual([]);
    await serve();
    expect(await kinds()).toEqual(['edit-refused']);
  });

  it('is compared with what stands, not with what could not be shown', async () => {
    await correct(told(after, { images: [{ ...picture, alt: 'Elsa.' }] }));
    await serve();
    await correct(told(third));
    expect(await serve()).toMatchObject({ edit: 'edited' });
    expect(shown()).toEqual([third]);
  });

  it.each(['cut', 'throw-after'] as const)('is found when the answer was lost: %s', async (mood) => {
    await correct();
    world.linkedin.meetEdit(mood);
    await serve().catch(() => undefined);
    expect(await kinds()).toEqual(['editing']);
    later(0, 5);
    expect(await serve()).toMatchObject({ state: 'published', edit: 'edited' });
    expect(await last()).toMatchObject({ kind: 'edited', how: 'found' });
    expect(world.linkedin.edits()).toHaveLength(1);
    expect(shown()).toEqual([after]);
  });

  it.each(['unknown', 'throw-before'] as const)('is read, and made again, when it did not arrive: %s', async (mood) => {
    await correct();
    world.linkedin.meetEdit(mood);
    await serve().catch(() => undefined);
    world.linkedin.meetEdit('edit');
    later(0, 5);
    expect(await serve()).toMatchObject({ edit: 'edited' });
    expect(await kinds()).toEqual(['editing', 'edited']);
    expect(shown()).toEqual([after]);
  });

  it('asks again later and later while its end is not known, and tells a person after a day', async () => {
    await correct();
    world.linkedin.meetEdit('unknown');
    expect(await serve()).toMatchObject({ state: 'published', edit: 'unknown', reason: 'timeout' });
    const next: string[] = [await marker()];
    for (const [hours, minutes] of [
      [0, 2],
      [0, 30],
      [10, 0],
    ] as const) {
      later(hours, minutes);
      await serve();
      next.push(await marker());
    }
    const at = (hours: number, minutes: number) => nine.add({ hours: 24 + hours, minutes }).toString();
    expect(next).toEqual([at(0, 2), at(0, 4), at(0, 60), at(16, 0)]);
    expect(await kinds()).toEqual(['editing']);
    later(24);
    expect(await serve()).toMatchObject({ state: 'published', edit: 'refused', reason: 'timeout' });
    expect(await marker()).toBeNull();
    expect(await kinds()).toEqual(['editing', 'edit-refused']);
  });

  it('waits until the channel takes it again', async () => {
    await correct();
    const until = nine.add({ hours: 40 });
    world.linkedin.meetEdit({ deferUntil: until });
    expect(await serve()).toMatchObject({ state: 'published', edit: 'waiting', reason: 'throttled' });
    expect(await marker()).toBe(until.toString());
    world.linkedin.meetEdit('edit');
    world.at(until);
    expect(await serve()).toMatchObject({ edit: 'edited' });
  });

  it('is believed where it may not be read back', async () => {
    await correct();
    world.linkedin.meetEdit('unread');
    await serve();
    expect(await last()).toMatchObject({ kind: 'edited', how: 'answered' });
  });

  it('stands as it was when the channel refuses the change, with the reason', async () => {
    await correct();
    world.linkedin.meetEdit('refuse');
    expect(await serve()).toMatchObject({ state: 'published', edit: 'refused', reason: 'not-allowed' });
    expect(await last()).toMatchObject({ kind: 'edit-refused', reason: 'not-allowed', detail: '422' });
    world.linkedin.meetEdit('edit');
    await serve();
    expect(world.linkedin.edits()).toHaveLength(1);
    await correct(told(third));
    expect(await serve()).toMatchObject({ edit: 'edited' });
  });

  it('asks a person when the post is gone, and still counts as out, so that a withdrawal clears it', async () => {
    await correct();
    world.linkedin.meetEdit('gone');
    expect(await serve()).toMatchObject({ state: 'published', edit: 'refused', reason: 'post-gone' });
    expect(await fact()).toMatchObject({ state: 'published', edit: { state: 'refused', reason: 'post-gone' } });
  });

  it('waits while a pause stands', async () => {
    await correct();
    await world.deps.content.put('pause.yaml', pauseFile);
    expect(await serve()).toMatchObject({ state: 'published', edit: 'waiting', reason: 'paused' });
    expect(world.linkedin.edits()).toEqual([]);
    await world.deps.content.remove('pause.yaml');
    expect(await serve()).toMatchObject({ edit: 'edited' });
  });

  it('is not made again while a pause stands, but what stands is read', async () => {
    await correct();
    world.linkedin.meetEdit('unknown');
    await serve();
    await world.deps.content.put('pause.yaml', pauseFile);
    expect(await serve()).toMatchObject({ edit: 'waiting', reason: 'paused' });
    expect(world.linkedin.edits()).toHaveLength(1);
  });

  it.each([
    ['ended', consentFile({ withdrawnAt: '2026-11-25' }), 'consent-withdrawn'],
    ['for another channel', consentFile({ channels: '[site]' }), 'consent-channel'],
  ])('is not changed when the consent is %s', async (_, text, reason) => {
    await correct();
    await world.deps.content.put('consents/elsa-2026.yaml', text);
    expect(await serve()).toMatchObject({ state: 'published', edit: 'waiting', reason });
    expect(world.linkedin.edits()).toEqual([]);
    expect(await kinds()).toEqual([]);
  });

  it('is not changed to bytes that nobody approved', async () => {
    await correct();
    await world.deps.content.put(`stories/approved/${story}/story.md`, `${told(after)} `);
    expect(await serve()).toMatchObject({ edit: 'waiting', reason: 'changed-after-approval' });
    expect(shown()).toEqual([before]);
  });

  it('is left alone while it is back among the drafts', async () => {
    await correct();
    await noteReturn(world.deps, await readApprovals(world.deps, story), story);
    expect(await serve()).not.toHaveProperty('edit');
    expect(await marker()).toBeNull();
    expect(shown()).toEqual([before]);
  });

  it('is changed once when eight runs come at the same time', async () => {
    await correct();
    await Promise.all(Array.from({ length: 8 }, (_, n) => serve({ ...world.deps, writer: `run-${n}` })));
    await serve();
    expect(shown()).toEqual([after]);
    expect(await kinds()).toEqual(['editing', 'edited']);
    expect(world.linkedin.edits()).toHaveLength(1);
  });

  it('ends with the newest words when an older change arrives after a newer one', async () => {
    await correct();
    world.linkedin.beforeEdit(async () => {
      world.linkedin.beforeEdit(async () => undefined);
      await correct(told(third));
      expect(await serve({ ...world.deps, writer: 'run-2' })).toMatchObject({ edit: 'edited' });
    });
    expect(await serve()).toMatchObject({ edit: 'waiting', reason: 'taken-over' });
    expect(await marker()).toBeNull();
    expect(await world.deps.reports.head(openKey(due().publication))).not.toBeNull();
    expect(await serve()).toMatchObject({ edit: 'edited' });
    expect(shown()).toEqual([third]);
  });

  it('is cleared when it is withdrawn in the middle of the change', async () => {
    await correct();
    const withdraw = async () => {
      const standing = factOf({ prefix: '', entries: await world.ledger(), head: null });
      if (standing === null) throw new Error('nothing stands');
      expect(await beginTakeDown(world.deps, standing, 'story-withdrawn')).toBeNull();
      expect(await finishTakeDown(world.deps, standing)).toMatchObject({ state: 'removed' });
    };
    world.linkedin.beforeEdit(withdraw);
    expect(await serve()).toMatchObject({ state: 'removed' });
    expect(await kinds()).toEqual(['editing', 'withdrawing', 'removed']);
    expect(shown()).toEqual([]);
    await serve();
    expect(await kinds()).toHaveLength(3);
  });
});

describe('a story without pictures', () => {
  let world: World;
  const bare = (opening: string, title = 'Vår vecka') => aStorySource({ images: [], title }, `${opening}\n\n${rest}`);
  beforeEach(async () => {
    world = await newsroomWorld();
    await world.approve(story, bare(before));
    await servePublication(world.deps, due());
  });

  it('has its words corrected, and a person is told that its card keeps the old opening', async () => {
    await world.approve(story, bare(after));
    expect(await servePublication(world.deps, due())).toMatchObject({ edit: 'edited', reason: 'card-changed' });
    expect(world.linkedin.posts()[0]?.text).toBe(after);
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'edited', left: 'card-changed' });
  });

  it('is left to a person when nothing but its card would change', async () => {
    await world.approve(story, bare(before, 'Elsas vecka'));
    expect(await servePublication(world.deps, due())).toMatchObject({ edit: 'refused', reason: 'card-changed' });
    expect(world.linkedin.edits()).toEqual([]);
  });
});
