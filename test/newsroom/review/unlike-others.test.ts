import { describe, expect, it } from 'vitest';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { unlikeOthers } from '#functions/newsroom/review/unlike-others.ts';
import { aStory } from '#test/builders/core/a-story.ts';

const findings = (alike: ReviewContext['alike']) =>
  unlikeOthers({ story: aStory(), ...(alike === undefined ? {} : { alike }) } as ReviewContext);
const omar = (share: number) => ({ id: 'omar', title: 'Natten är lång', share });

describe('a text that was told before', () => {
  it.each([
    [0.249, ['info text-somewhat-alike']],
    [0.25, ['warning text-alike']],
    [0.251, ['warning text-alike']],
  ])('is told of %d of the same: %j', (share, told) => {
    expect(findings([omar(share)]).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(told);
  });

  it('names the other one, and what to do', () => {
    const [found] = findings([omar(0.5)]);
    expect(found?.message.sv).toMatch(/^Berättelsen liknar «Natten är lång»/u);
    expect(found?.message.en).toContain('"Natten är lång"');
    expect(found?.hint.sv).toContain('Skriv om den ena');
  });

  it('names three at most, and nothing where nobody compared', () => {
    expect(findings([1, 2, 3, 4].map(() => omar(0.5)))).toHaveLength(3);
    expect(findings(undefined)).toEqual([]);
  });
});
