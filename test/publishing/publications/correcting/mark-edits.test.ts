import { beforeEach, describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { markEdits } from '#functions/publishing/publications/correcting/mark-edits.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

describe('what stands of a story that was approved anew', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await servePublication(world.deps, due());
  });
  const projection = async (part: Partial<PublicationProjection> = {}): Promise<PublicationProjection> => {
    const stored = await world.deps.reports.get(`publications/${due().publication}.json`);
    return { ...JSON.parse(new TextDecoder().decode(stored?.body)), ...part };
  };
  const facts = async (approved = true) => {
    const { head } = await readApprovals(world.deps, story);
    const approval = approved && head !== null ? { hash: head, at: nine.toString(), by: 'eva.k' } : null;
    return aStoryFacts({ id: story, folder: approved ? 'approved' : 'drafts', approval });
  };
  const open = async () => (await world.deps.reports.list('work/open/')).length;

  it('is marked, and the next tick asks for it', async () => {
    await world.approve(story, aStorySource({}, 'På tisdagar sitter vi i skogsbrynet.'));
    expect(await markEdits(world.deps, [await projection()], [await facts()])).toBe(1);
    world.at(nine.add({ hours: 30 }));
    expect((await startDue(world.deps)).notes).toEqual(['1 publications asked for']);
    expect(await servePublication(world.deps, due())).toMatchObject({ edit: 'edited' });
    expect(await markEdits(world.deps, [await projection()], [await facts()])).toBe(0);
  });

  it('is marked when the end of a change is not known', async () => {
    const edit = { state: 'editing', at: nine.toString(), reason: null } as const;
    expect(await markEdits(world.deps, [await projection({ edit })], [await facts()])).toBe(1);
  });

  it.each<readonly [string, Partial<PublicationProjection>, boolean]>([
    ['shows the approval in force', {}, true],
    ['is back among the drafts', { approval: 'another' }, false],
    ['was taken down', { approval: 'another', state: 'removed' }, true],
    ['is a block in an ad', { approval: 'another', vacancy: 'v' }, true],
  ])('is left alone when it %s, at no cost', async (_, part, approved) => {
    const records = countingStore(world.deps.records);
    const reports = countingStore(world.deps.reports);
    const [one, told] = [await projection(part), await facts(approved)];
    const counted = { records: records.store, reports: reports.store };
    expect(await markEdits(counted, [one], [told])).toBe(0);
    expect([records.requests(), reports.requests(), await open()]).toEqual([0, 0, 0]);
  });
});
