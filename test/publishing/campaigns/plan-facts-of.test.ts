import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { factsOf } from '#test/builders/newsroom/facts.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

it('a candidate has the hash of its words, or none before the review has told it', () => {
  const words = 'a'.repeat(64);
  const { gathered, now } = factsOf({ stories: [storyOf({ words }), storyOf({ id: 'natten' })] });
  const { candidates } = planFactsOf(gathered, now, Temporal.PlainDate.from('2026-12-22'));
  expect(candidates.map((candidate) => candidate.words)).toEqual([words, null]);
});
