import { describe, expect, it } from 'vitest';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { type Death, mortalProcess } from '#test/builders/core/mortal-process.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const facts: StoryFacts = {
  id: story,
  folder: 'approved',
  title: 'Vi bestämmer veckan tillsammans',
  language: 'sv',
  translationOf: null,
  people: [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }],
  unit: 'utbildning',
  occupation: '2343',
  values: { primary: null, values: [], by: 'person' },
  images: 0,
  thumb: null,
  alt: null,
  approval: null,
  errors: 0,
  warnings: 0,
};

/** The story stands on LinkedIn and on the site. */
const toldWorld = async (): Promise<World> => {
  const world = await newsroomWorld();
  await servePublication(world.deps, due({ channel: 'site' }));
  await servePublication(world.deps, due());
  await world.deps.reports.put(`stories/${story}.json`, JSON.stringify(facts));
  world.at(nine.add({ hours: 24 }));
  return world;
};
const withdraw = async ({ deps }: World): Promise<void> => {
  const file = await deps.content.get(`stories/approved/${story}/story.md`);
  await deps.content.put(`stories/withdrawn/${story}/story.md`, file?.body ?? '');
  await deps.content.remove(`stories/approved/${story}/story.md`);
};
const endConsent = ({ deps }: World) =>
  deps.content.put('consents/elsa-2026.yaml', consentFile({ withdrawnAt: '2026-11-25' }));
const receipts = async ({ deps }: World) =>
  (await readChain<TakedownReceipt>(deps.records, receiptPrefix(story))).entries;
const pages = async ({ deps }: World) => (await deps.site.list(`stories/${story}/`)).length;
const channels = async (world: World) => (await receipts(world)).map((one) => one.channel).sort();

describe('withdrawStories', () => {
  it.each([
    ['the folder is moved', withdraw, 'story-withdrawn'],
    ['the consent is withdrawn', endConsent, 'consent-withdrawn'],
  ])('clears every channel when %s, and keeps a receipt for each', async (_what, end, reason) => {
    const world = await toldWorld();
    expect([world.linkedin.posts().length, await pages(world)]).toEqual([1, expect.any(Number)]);
    await end(world);
    await withdrawStories(world.deps);
    expect([world.linkedin.posts(), await pages(world)]).toEqual([[], 0]);
    expect(await channels(world)).toEqual(['linkedin', 'site']);
    expect((await receipts(world)).map((one) => [one.reason, one.readBack])).toEqual([
      [reason, 'absent'],
      [reason, 'absent'],
    ]);
    expect(world.asked()).toContain('StoryWithdrawn');
  });

  it.each(['unreadable', 'present'] as const)(
    'does not take a channel that answers "%s" for clear, and goes on until it is',
    async (answer) => {
      const world = await toldWorld();
      await withdraw(world);
      world.linkedin.answerReads(answer);
      const { outcomes, measures } = await withdrawStories(world.deps);
      expect(outcomes.find(({ channel }) => channel === 'linkedin')).toMatchObject({
        state: 'withdrawing',
        reason: 'not-read-back-yet',
      });
      expect([measures, await channels(world)]).toEqual([{ TakedownsLeft: 1 }, ['site']]);
      world.linkedin.answerReads(null);
      await withdrawStories(world.deps);
      expect(await channels(world)).toEqual(['linkedin', 'site']);
    },
  );

  it('counts nothing as left, and tells it, where the receipts can not be packed', async () => {
    const world = await toldWorld();
    await withdraw(world);
    const reports = {
      ...world.deps.reports,
      list: (prefix: string) =>
        prefix === 'packs/receipts/' ? Promise.reject(new Error('away')) : world.deps.reports.list(prefix),
    };
    const { findings, measures } = await withdrawStories({ ...world.deps, reports });
    expect([findings.map(({ file }) => file), measures]).toEqual([['receipts/'], { TakedownsLeft: 0 }]);
    expect([await channels(world), world.asked().includes('StoryWithdrawn')]).toEqual([['linkedin', 'site'], true]);
  });

  it('touches nothing while everything is permitted', async () => {
    const world = await toldWorld();
    expect(await withdrawStories(world.deps)).toMatchObject({ outcomes: [] });
    expect(world.linkedin.posts()).toHaveLength(1);
  });

  it('goes on with what the channel did not remove, and writes no receipt before it is read back', async () => {
    const world = await toldWorld();
    await withdraw(world);
    const deaf = { ...world.linkedin, remove: async () => ({ outcome: 'removed' as const }) };
    await withdrawStories({ ...world.deps, channels: { ...world.deps.channels, linkedin: deaf } });
    expect(await channels(world)).toEqual(['site']);
    await withdrawStories(world.deps);
    expect(await channels(world)).toEqual(['linkedin', 'site']);
  });

  const deaths = [...Array(70).keys()].flatMap((n): readonly Death[] => [
    { atWrite: n + 1, when: 'before' },
    { atWrite: n + 1, when: 'after' },
  ]);
  it.each(deaths)(
    'leaves one receipt a channel, and is told, when a run is killed at write $atWrite ($when)',
    async (death) => {
      const world = await toldWorld();
      await withdraw(world);
      const { mortal, living } = mortalProcess(death);
      const { content, records, reports, site } = world.deps;
      const stores = { content, records: mortal(records), reports: mortal(reports), site: mortal(site) };
      const mine = { ...stores, bus: { publish: living(world.deps.bus.publish) }, writer: 'killed' };
      await withdrawStories({ ...world.deps, ...mine }).catch(() => undefined);
      await withdrawStories(world.deps);
      await withdrawStories(world.deps);
      expect([world.linkedin.posts(), await pages(world)]).toEqual([[], 0]);
      expect(await channels(world)).toEqual(['linkedin', 'site']);
      expect(world.asked()).toContain('StoryWithdrawn');
    },
  );
});
