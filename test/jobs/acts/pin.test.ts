import { beforeEach, describe, expect, it } from 'vitest';
import type { ActDeps } from '#functions/jobs/acts/act.ts';
import { type ActName, acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';
import { theWorldBefore } from '#test/jobs/acts/ready-acts.ts';

const key = 'campaigns/host.yaml';
const first = '2026-12-01T09:00';
const second = '2026-12-08T09:00';

describe('HR in the calendar', () => {
  let deps: ActDeps;
  let before = '';
  const text = async () => new TextDecoder().decode((await deps.content.get(key))?.body);
  const act = (name: ActName, input: object) =>
    perform(deps, peopleAtWork.hr, acts[name], { campaign: 'host', ...input });
  beforeEach(async () => {
    deps = await theWorldBefore('pin');
    await deps.content.put(key, `# Vår höst.\n${await text()}# Slut.\n`);
    before = await text();
  });

  it('pins, skips and pins again, and leaves all else of the file as it is', async () => {
    const ends = (line: string) => before.replace('# Slut.', `${line}\n# Slut.`);
    await act('pin', { slot: first, story: 'elsas-vecka' });
    expect(await text()).toBe(ends(`pinned: [{ slot: ${first}, story: elsas-vecka }]`));
    await act('skip', { slot: `${first}[Europe/Stockholm]`, reason: 'Lov: ingen läser' });
    expect(await text()).toBe(ends(`pinned: []\nskipped: [{ slot: ${first}, reason: "Lov: ingen läser" }]`));
    await act('pin', { slot: first, story: 'elsas-vecka' });
    expect(await text()).toContain(`story: elsas-vecka`);
    expect(await text()).not.toContain('Lov');
    await act('clear-slot', { slot: first });
    expect(await text()).not.toContain(first);
  });

  it('gives a story one slot, and a slot one story', async () => {
    await act('pin', { slot: first, story: 'elsas-vecka' });
    await act('pin', { slot: second, story: 'elsas-vecka' });
    await act('pin', { slot: second, story: 'omars-vecka' });
    expect(await text()).toContain(`pinned: [{ slot: ${second}, story: omars-vecka }]`);
  });

  it('is told at once what stands in the way of a pin, and that it stands till then', async () => {
    const elsa = storyOf({ language: 'en' });
    await deps.content.put(key, `${before}pick: { languages: [sv] }\n`);
    await deps.reports.put(storyFactsKey(elsa.id), JSON.stringify(elsa));
    expect(await act('pin', { slot: first, story: elsa.id })).toMatchObject({
      done: true,
      note: { en: "It is pinned, but can not be kept as things are now. The story is outside the campaign's pick." },
    });
    await deps.reports.put(storyFactsKey(elsa.id), JSON.stringify(storyOf()));
    expect(await act('pin', { slot: first, story: elsa.id })).not.toHaveProperty('note');
    // The consent ends on 22 December: a plan wants it to last two weeks more.
    expect(await act('pin', { slot: second, story: elsa.id })).toMatchObject({
      note: {
        en: 'It is pinned, but can not be kept as things are now. The consent does not hold then, or ends soon after.',
      },
    });
  });

  it('changes two slots in one write, also with an empty one, and asks again when the stories are others', async () => {
    await act('pin', { slot: first, story: 'elsas-vecka' });
    const input = { slot: first, other: second, slotStory: 'elsas-vecka', otherStory: '' };
    expect(await act('swap', input)).toMatchObject({ done: true });
    expect(await text()).toContain(`pinned: [{ slot: ${second}, story: elsas-vecka }]`);
    await act('pin', { slot: second, story: 'omars-vecka' });
    expect(await act('swap', { ...input, other: '2026-12-15T09:00' })).toMatchObject({ done: false, why: 'conflict' });
  });

  it.each<readonly [string, ActName, object, object]>([
    [
      'a time that the campaign has not',
      'pin',
      { slot: '2026-12-01T10:00', story: 'elsas-vecka' },
      { why: 'invalid', field: 'slot' },
    ],
    ['no time at all', 'skip', { slot: 'i morgon', reason: 'Lov' }, { why: 'invalid', field: 'slot' }],
    ['a time that has come', 'skip', { slot: '2026-11-17T09:00', reason: 'Lov' }, { why: 'refused', field: 'slot' }],
    ['a story that is not there', 'pin', { slot: first, story: 'finns-inte' }, { why: 'absent', field: 'story' }],
    [
      'a campaign that is not there',
      'pin',
      { campaign: '../brand', slot: first, story: 'elsas-vecka' },
      { why: 'absent', field: 'campaign' },
    ],
    [
      'two slots without stories',
      'swap',
      { slot: first, other: second, slotStory: '', otherStory: '' },
      { why: 'refused' },
    ],
  ])('is refused for %s', async (_, name, input, no) => {
    expect(await act(name, input)).toMatchObject({ done: false, ...no });
    expect(await text()).toBe(before);
  });

  it('writes over nobody who changed the campaign meanwhile', async () => {
    const { content } = deps;
    const meddling = {
      ...content,
      put: async (...[at, body, options]: Parameters<typeof content.put>) => {
        if (at === key) await content.put(key, `${before}# Någon annan.\n`);
        return content.put(at, body, options);
      },
    };
    const done = await perform({ ...deps, content: meddling }, peopleAtWork.hr, acts.pin, {
      campaign: 'host',
      slot: first,
      story: 'elsas-vecka',
    });
    expect([done, await text()]).toEqual([
      expect.objectContaining({ done: false, why: 'conflict' }),
      `${before}# Någon annan.\n`,
    ]);
  });
});
