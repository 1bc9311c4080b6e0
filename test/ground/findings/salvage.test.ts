import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { salvage } from '#functions/ground/findings/salvage.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';

const Shape = z.strictObject({
  title: z.string(),
  tags: z.array(z.string()).default([]),
  place: z.strictObject({ x: z.number(), y: z.number() }).optional(),
});
const fallback = { title: 'untitled' };

describe('what is left of a file with faults', () => {
  it.each([
    ['unknown keys are taken out', { title: 'a', colour: 'red' }, { title: 'a', tags: [] }],
    ['a wrong item of a list is taken out', { title: 'a', tags: ['x', 3, 'y'] }, { title: 'a', tags: ['x', 'y'] }],
    ['an optional group that lacks a part is taken out', { title: 'a', place: { x: 1 } }, { title: 'a', tags: [] }],
    ['a required field falls back', { title: 7 }, { title: 'untitled', tags: [] }],
    ['nothing at all falls back', null, { title: 'untitled', tags: [] }],
    ['a list where a group was meant falls back', ['x'], { title: 'untitled', tags: [] }],
  ])('%s', (_, input, left) => {
    expect(salvage(Shape, input, fallback)).toEqual(left);
  });

  it('is null when a required field has nothing to fall back on', () => {
    expect(salvage(Shape, { tags: [] }, {})).toBeNull();
  });

  it('leaves what it was given untouched', () => {
    const input = { title: 'a', tags: ['x', 3] };
    salvage(Shape, input, fallback);
    expect(input).toEqual({ title: 'a', tags: ['x', 3] });
  });
});

describe('a story with faults in its front matter', () => {
  const source = [
    '---',
    'title: Natt',
    'language: sv',
    'unit: social',
    'occupation: "2661"',
    'author: anna.k',
    'colour: red',
    'images: [{ file: natt.jpg, focus: here }, { file: dag.jpg }]',
    '---',
    'Det är kväll.',
  ].join('\n');

  it('still shows its text and its pictures to the rules, beside every fault', () => {
    const { story, findings } = readStoryFile('drafts', 'natt', source);
    expect(story?.front.images.map((image) => image.file)).toEqual(['natt.jpg', 'dag.jpg']);
    expect(story?.blocks.map((block) => block.text)).toEqual(['Det är kväll.']);
    expect(findings.map(({ rule, line }) => [rule, line]).sort()).toEqual([
      ['unknown-key', 7],
      ['wrong-type', 8],
    ]);
  });

  it('is read without any front matter at all', () => {
    const { story, findings } = readStoryFile('drafts', 'natt', 'Bara text.');
    expect(story?.blocks.map((block) => block.text)).toEqual(['Bara text.']);
    expect(findings.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });
});
