import { describe, expect, it } from 'vitest';
import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import {
  deepestBlock,
  longestWord,
  mostLines,
  mostLinesInAll,
  mostMarks,
} from '#functions/story/stories/story-excess.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

const front = 'title: Hej\nlanguage: sv\nunit: a\noccupation: "2343"\nauthor: anna.k\n';
const read = (body: string, more = '') =>
  readStoryBytes('drafts', 'x', new TextEncoder().encode(`---\n${front}${more}---\n${body}`));
const rules = (body: string, more?: string) => read(body, more).findings.map(({ rule }) => rule);
const words = (letters: number) => 'ord '.repeat(letters / 4);

describe('a story is read up to', () => {
  const limits: readonly (readonly [string, number, (amount: number) => string])[] = [
    ['so many quotations in each other', deepestBlock, (amount) => `${'> '.repeat(amount)}a`],
    ['so many lists in each other', deepestBlock, (amount) => `${'- '.repeat(amount)}a`],
    ['so many letters without a space', longestWord, (amount) => 'a'.repeat(amount)],
    ['so many marks in a paragraph', mostMarks, (amount) => '* '.repeat(amount).replaceAll('* ', 'a* ')],
    ['so many lines in a paragraph', mostLines, (amount) => 'ord\n'.repeat(amount)],
    ['so many lines in all', mostLinesInAll - 7, (amount) => `ord${'\n\nord'.repeat((amount - 1) / 2)}`],
  ];
  it.each(limits)('%s', (_what, most, text) => {
    expect(rules(text(most - 2))).toEqual([]);
    expect(rules(text(most))).toEqual([]);
    expect(rules(text(most + 2))).toEqual([expect.stringMatching(/^too-(deep|much)$/)]);
  });

  it('so many bytes, and so many of them in its facts', () => {
    const frame = `---\n${front}---\n`.length;
    const text = (bytes: number) =>
      words(4_000)
        .repeat(60)
        .replaceAll(/(.{400})/g, '$1\n\n')
        .slice(0, bytes - frame);
    expect(rules(text(contentBounds.story))).toEqual([]);
    expect(rules(text(contentBounds.story + 1))).toEqual(['too-large']);
    const goal = (bytes: number) => `goal: ${'a '.repeat(bytes)}`.slice(0, bytes - 1 - front.length);
    expect(rules('a', `${goal(contentBounds.front)}\n`)).toEqual([]);
    expect(rules('a', `${goal(contentBounds.front + 2)}\n`)).toEqual(['too-large']);
  });

  it('names the line', () => {
    expect(read(`a\n\n${'> '.repeat(20_000)}\n`).findings).toMatchObject([{ rule: 'too-deep', line: 10 }]);
  });
});
