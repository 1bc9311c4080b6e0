import { describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { markOpen } from '#functions/publishing/publications/ledger/work-markers.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { type Death, mortalProcess } from '#test/builders/core/mortal-process.ts';
import { due, newsroomWorld, nine, story } from '#test/builders/core/newsroom-world.ts';

const told = (opening: string) => aStorySource({}, `${opening}\n\n<!-- more -->\n\nElsa har jobbat här i fyra år.`);
const after = 'På tisdagar sitter vi i skogsbrynet.';

/** A corrected story whose edit dies at a write; then other runs come by, some minutes apart. */
const killedThenServed = async (death: Death) => {
  const world = await newsroomWorld();
  await servePublication(world.deps, due());
  await world.approve(story, told(after));
  await markOpen(world.deps, { due: due(), notBefore: null });
  const { mortal, living, alive } = mortalProcess(death);
  const { linkedin } = world.deps.channels;
  const { content, records, reports } = world.deps;
  const mine = {
    ...world.deps,
    writer: 'killed',
    content: mortal(content),
    records: mortal(records),
    reports: mortal(reports),
    channels: {
      ...world.deps.channels,
      linkedin: { ...linkedin, edit: living(linkedin.edit), shows: living(linkedin.shows) },
    },
  };
  await servePublication(mine, due()).catch(() => undefined);
  for (const minutes of [1, 5, 12]) {
    world.at(nine.add({ minutes }));
    await servePublication({ ...world.deps, writer: `run-${minutes}` }, due());
  }
  const kept = await records.list(`archive/${due().publication}/edits/`);
  return {
    survived: alive(),
    texts: world.linkedin.posts().map((post) => post.text),
    edits: world.linkedin.edits().length,
    kinds: (await world.ledger()).slice(4).map((entry) => entry.kind),
    open: await reports.list('work/open/'),
    kept: kept.length,
    world,
  };
};

const deaths = [...Array(7).keys()].flatMap((n): readonly Death[] => [
  { atWrite: n + 1, when: 'before' },
  { atWrite: n + 1, when: 'after' },
]);

describe('a run that is killed while it corrects a post', () => {
  it.each(deaths)('at write $atWrite ($when) leaves the new words, recorded and kept once', async (death) => {
    const { texts, edits, kinds, open, kept, world } = await killedThenServed(death);
    expect({ texts, kinds, open, kept }).toEqual({ texts: [after], kinds: ['editing', 'edited'], open: [], kept: 1 });
    expect(edits).toBe(1);
    await startDue(world.deps);
  });

  it('is tried at every write that such a run makes', async () => {
    const outcomes = await Promise.all(deaths.map(killedThenServed));
    expect(outcomes.filter((one) => !one.survived).length).toBeGreaterThanOrEqual(10);
    expect(outcomes.at(-1)?.survived).toBe(true);
  });
});
