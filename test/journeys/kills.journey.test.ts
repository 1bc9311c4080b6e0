import { describe, expect, it, vi } from 'vitest';
import { runHandKills } from '#test/bench/run-hand-kills.ts';
import { runKills } from '#test/bench/run-kills.ts';

vi.setConfig({ testTimeout: 600_000 });

describe('processes that are killed while others pause and go on', () => {
  it('tell each story once, send nothing after a pause has answered, and leave whole chains', async () => {
    const { text, isRight } = await runKills({ kills: 6, publications: 4, seed: 3 });
    expect(isRight, text).toBe(true);
  });
});

describe('the desk and the commands of somebody who posts by hand, killed', () => {
  it('believe no other address, and leave what was opened to the person', async () => {
    const { text, isRight } = await runHandKills({ kills: 6, publications: 4, seed: 3 });
    expect(isRight, text).toBe(true);
  });
});
