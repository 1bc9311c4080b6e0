import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { withValues } from '#functions/story/stories/with-values.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

const valuesIn = (source: string | null) =>
  source === null ? null : readStoryFile('drafts', 'x', source).story?.front.values;

describe('a person’s answer in the front matter', () => {
  it.each([
    ['is added where nobody answered', '---\ntitle: A\n---\nB\n', '---\ntitle: A\nvalues: [moten]\n---\nB\n'],
    [
      'takes the place of another',
      '---\nvalues: [a, b] # vi valde\ntitle: A\n---\nB\n',
      '---\nvalues: [moten] # vi valde\ntitle: A\n---\nB\n',
    ],
    [
      'takes the place of a list on lines',
      '---\nvalues:\n  - a # den\n  - b\ntitle: A\n---\n',
      '---\nvalues: [moten]\ntitle: A\n---\n',
    ],
    ['takes the place of an empty field', '---\nvalues:\ntitle: A\n---\n', '---\nvalues: [moten]\ntitle: A\n---\n'],
    [
      'keeps the line breaks of the file',
      '---\r\ntitle: A\r\n---\r\nB\r\n',
      '---\r\ntitle: A\r\nvalues: [moten]\r\n---\r\nB\r\n',
    ],
    ['is written in an empty block', '---\n---\nB\n', null],
    ['is not written without a block', 'title: A\n', null],
    ['is not written in a block that can’t be read', '---\ntitle: [\n---\nB\n', null],
  ])('%s', (_, source, expected) => {
    expect(withValues(source, ['moten'])).toBe(expected);
  });

  it('is read back as it was given, and leaves every other byte, comments too', () => {
    const answers = fc.subarray(['moten', 'balans', 'stolthet'], { maxLength: 3 });
    const before = fc.option(answers, { nil: undefined });
    fc.assert(
      fc.property(answers, before, (answer, stood) => {
        const source = aStorySource({ values: stood }).replace('author:', '# Anna skrev\nauthor:');
        const written = withValues(source, answer);
        expect(valuesIn(written)).toEqual(answer);
        const rest = (text: string | null) => text?.replace(/^values:.*\n(( {2}|- ).*\n)*/m, '');
        expect(rest(written)).toBe(rest(source));
      }),
    );
  });

  it('tells none of these from not answered', () => {
    expect(valuesIn(aStorySource())).toBeUndefined();
    expect(valuesIn(withValues(aStorySource(), []))).toEqual([]);
  });
});
