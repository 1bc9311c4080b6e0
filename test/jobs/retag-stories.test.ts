import { beforeEach, describe, expect, it } from 'vitest';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReader } from '#functions/ground/ports/value-reader.ts';
import { retagStories } from '#functions/jobs/retag-stories.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { elsasStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

const taxonomy = `version: "1"
values:
  - { id: delaktighet, name: { sv: Delaktighet, en: Participation }, hashtag: Delaktighet, patterns: { sv: { strong: [zzz], weak: [] } } }
  - { id: gemenskap, name: { sv: Gemenskap, en: Belonging }, hashtag: Gemenskap, patterns: { sv: { strong: [zzz], weak: [] } } }
`;
const sentence = 'Det blir alltid bättre än det jag hade hittat på själv.';
/** Ranks in this order, and calls the first likely. */
const ordering = (version: string, ...order: readonly string[]): ValueReader => ({
  version,
  read: async () => ({
    version,
    ranked: order.map((value, index) => ({ value, score: 9 - index, likely: index === 0, sentence })),
    trouble: null,
  }),
});
const front = (extra: string) => elsasStory.replace('author: anna.k\n', `author: anna.k\n${extra}`);

describe('reading all stories again', { timeout: 60_000 }, () => {
  let deps: Deps;
  const everything = async () =>
    Promise.all([deps.content, deps.records, deps.reports, deps.site].map((store) => store.list('')));
  const factsOf = (id: string) => readJson<StoryFacts>(deps.reports, storyFactsKey(id));
  const retagged = async (values: ValueReader) =>
    Object.fromEntries(((await retagStories({ ...deps, values })) ?? []).map((one) => [one.story, one]));
  beforeEach(async () => {
    deps = { ...(await smallWorld()), values: ordering('old-1', 'delaktighet', 'gemenskap') };
    const picture = await widePicture();
    await put(deps, {
      'employer-values.yaml': taxonomy,
      'stories/drafts/ett-utkast/story.md': front(''),
      'stories/drafts/ett-utkast/elsa.jpg': picture,
      'stories/approved/en-vald/story.md': front('values: [delaktighet]\n'),
      'stories/approved/en-vald/elsa.jpg': picture,
      'stories/approved/en-ovald/story.md': front(''),
      'stories/approved/en-ovald/elsa.jpg': picture,
      'stories/withdrawn/en-borta/story.md': front(''),
    });
    await reviewStories(deps);
  }, 60_000);

  it('tells of each what would change, and what a person chose or published stays', async () => {
    const all = await retagged(ordering('new-1', 'gemenskap', 'delaktighet'));
    expect(Object.entries(all).map(([story, { change, published }]) => [story, change, published])).toEqual([
      ['en-ovald', 'likely', []],
      ['en-vald', 'chosen', ['delaktighet']],
      ['ett-utkast', 'likely', []],
    ]);
    expect(all['ett-utkast']).toMatchObject({
      before: { version: 'old-1', values: { values: ['delaktighet'], by: 'machine' } },
      after: { version: 'new-1', values: { values: ['gemenskap'], by: 'machine' } },
    });
  });

  it.each([
    ['same', ['delaktighet', 'gemenskap']],
    ['order', ['delaktighet']],
    ['likely', []],
  ])('calls it %s where the reader says %j', async (change, order) => {
    const all = await retagged(ordering('new-1', ...order));
    expect(all['ett-utkast']?.change).toBe(change);
  });

  it('calls a story new that no review has read', async () => {
    await deps.reports.remove(storyFactsKey('ett-utkast'));
    expect((await retagged(ordering('old-1', 'delaktighet')))['ett-utkast']).toMatchObject({
      change: 'new',
      before: null,
    });
  });

  it('changes nothing itself; the next review does what it told, and what is pinned is as it was', async () => {
    const before = await everything();
    const pinned = await readApprovals(deps, 'en-vald');
    const told = await retagged(ordering('new-1', 'gemenskap', 'delaktighet'));
    expect(await everything()).toEqual(before);
    await reviewStories({ ...deps, values: ordering('new-1', 'gemenskap', 'delaktighet') });
    for (const id of ['ett-utkast', 'en-vald', 'en-ovald'])
      expect((await factsOf(id))?.values).toEqual(told[id]?.after.values);
    expect(await readApprovals(deps, 'en-vald')).toEqual(pinned);
    expect(approvalInForce(pinned.entries)?.linkedin.shown).toContain('#Delaktighet');
    const unchosen = approvalInForce((await readApprovals(deps, 'en-ovald')).entries);
    expect(unchosen?.values).toEqual({ primary: 'delaktighet', values: ['delaktighet'], by: 'machine' });
    expect(unchosen?.linkedin.shown).not.toMatch(/#Delaktighet|#Gemenskap/);
  });
});
