import { describe, expect, it } from 'vitest';
import { runKills } from '#test/bench/run-kills.ts';

describe('processes that are killed while others pause and go on', () => {
  it('tell each story once, send nothing after a pause has answered, and leave whole chains', async () => {
    const { text, isRight } = await runKills({ kills: 6, publications: 4, seed: 3 });
    expect(isRight, text).toBe(true);
  }, 600_000);
});
