import { beforeEach, describe, expect, it } from 'vitest';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { put, smallWorld } from '#test/builders/newsroom/world.ts';

const text = Array.from({ length: 70 }, (_, n) => `ord${n}`).join(' ');
const other = Array.from({ length: 70 }, (_, n) => `annat${n}`).join(' ');
const story = (title: string, body: string) => aStorySource({ title, consent: undefined }, body);
const key = (id: string, folder = 'drafts') => `stories/${folder}/${id}/story.md`;

describe('two stories with the same text', { timeout: 60_000 }, () => {
  let deps: Deps;
  const factsOf = (id: string) => readJson<StoryFacts>(deps.reports, storyFactsKey(id));
  const told = async () =>
    (await reviewStories(deps)).findings
      .filter(({ rule }) => rule === 'text-alike')
      .map(({ file, message }) => [file, message.sv.split(' så ')[0]]);
  beforeEach(async () => {
    deps = await smallWorld();
    await put(deps, { [key('b-omar')]: story('Natten är lång', text), [key('c-karin')]: story('Något annat', other) });
    await reviewStories(deps);
  }, 60_000);

  it('are told of at the one that came later, and it is kept with its facts', async () => {
    await put(deps, { [key('a-elsa')]: story('Vår vecka', `${text} till sist`) });
    expect(await told()).toEqual([[key('a-elsa'), 'Berättelsen liknar «Natten är lång»']]);
    const facts = await factsOf('a-elsa');
    expect(facts?.signature).toHaveLength(684);
    expect(facts?.alike).toEqual([{ id: 'b-omar', share: expect.closeTo(0.97, 1) }]);
    expect((await factsOf('c-karin'))?.alike).toEqual([]);
    expect(await told()).toEqual([[key('a-elsa'), 'Berättelsen liknar «Natten är lång»']]);
  });

  it('are told of in one review of both', async () => {
    await put(deps, { [key('d')]: story('Vår vecka', other), [key('e')]: story('Vår dag', other) });
    expect(await told()).toEqual([
      [key('d'), 'Berättelsen liknar «Något annat»'],
      [key('e'), 'Berättelsen liknar «Något annat»'],
      [key('e'), 'Berättelsen liknar «Vår vecka»'],
    ]);
  });

  it.each([
    ['rewritten', async (to: Deps) => put(to, { [key('a-elsa')]: story('Vår vecka', text.replaceAll('ord', 'nytt')) })],
    ['alone', async (to: Deps) => to.content.remove(key('b-omar'))],
  ])('are no more told of when one is %s', async (_, happen) => {
    await put(deps, { [key('a-elsa')]: story('Vår vecka', text) });
    expect(await told()).toHaveLength(1);
    await happen(deps);
    expect(await told()).toEqual([]);
    expect((await factsOf('a-elsa'))?.alike).toEqual([]);
  });

  it('are told of by the check too, as the last review knows the others', async () => {
    await put(deps, { [key('a-elsa')]: story('Vår vecka', text) });
    const { findings } = await checkContent(deps, []);
    expect(findings.filter(({ rule }) => rule === 'text-alike').map(({ file }) => file)).toEqual([key('a-elsa')]);
  });

  it('are no fault where the facts are of an earlier version: they are compared when they are reviewed next', async () => {
    const { signature: _, alike: __, ...old } = (await factsOf('b-omar')) ?? ({} as StoryFacts);
    await deps.reports.put(storyFactsKey('b-omar'), JSON.stringify(old));
    await put(deps, { [key('a-elsa')]: story('Vår vecka', text) });
    expect(await told()).toEqual([]);
    await put(deps, { [key('b-omar')]: story('Natten är mycket lång', text) });
    expect(await told()).toEqual([[key('b-omar'), 'Berättelsen liknar «Vår vecka»']]);
  });
});
