import { describe, expect, it } from 'vitest';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { aStory } from '#test/builders/core/a-story.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

const rulesOf = (source: string) =>
  readStoryFile('drafts', 'x', source).findings.map(({ line, rule }) => `${line} ${rule}`);

describe('readStoryFile', () => {
  it('reads the front matter and the blocks with their lines', () => {
    const story = aStory({}, 'Först.\n\n<!-- more -->\n\n## Sedan\n\nSist.');
    expect(story.front.title).toBe('Vi bestämmer veckan tillsammans');
    const first = story.source.split('\n').indexOf('Först.') + 1;
    expect(story.blocks.map(({ lines: _, ...block }) => block)).toEqual([
      { kind: 'paragraph', text: 'Först.', line: first, opening: true },
      { kind: 'heading', text: 'Sedan', line: first + 4, opening: false },
      { kind: 'paragraph', text: 'Sist.', line: first + 6, opening: false },
    ]);
    expect(story.hasMarker).toBe(true);
  });

  it('finds a story without front matter', () => {
    expect(rulesOf('Hej på dig.\n')).toEqual(['1 front-matter-missing']);
  });

  it('gives findings lines of the file, not of the front matter', () => {
    expect(rulesOf('---\ntitle: Hej\nlanguage: fi\nunit: a\noccupation: "1"\nauthor: b\n---\nText.\n')).toEqual([
      '3 wrong-value',
    ]);
  });

  it('finds an unknown key, never skips it', () => {
    const source = aStorySource({ tittel: 'Hej' });
    expect(rulesOf(source)).toEqual([`${source.split('\n').indexOf('tittel: Hej') + 1} unknown-key`]);
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    const source = `\uFEFF${aStorySource().replaceAll('\n', '\r\n')}`;
    const { story, findings } = readStoryFile('drafts', 'x', source);
    expect(findings).toEqual([]);
    expect(story?.blocks.map((block) => block.text)).toEqual(aStory().blocks.map((block) => block.text));
  });

  it('refuses a picture that points out of the folder', () => {
    expect(rulesOf(aStorySource({ images: [{ file: '../elsa.jpg', alt: 'Elsa' }] }))).toEqual([
      expect.stringContaining('wrong-form'),
    ]);
  });
});
