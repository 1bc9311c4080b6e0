import { describe, expect, it } from 'vitest';
import { openingText } from '#functions/story/stories/opening.ts';
import { aStory } from '#test/builders/core/a-story.ts';

const opening = (body: string, fields = {}) => openingText(aStory(fields, body));
const words = (length: number) => 'å'.repeat(length);

describe('openingText', () => {
  it('is what stands before the marker, however long', () => {
    expect(opening(`${words(500)}\n\n${words(500)}\n\n<!-- more -->\n\nResten.`)).toBe(
      `${words(500)}\n\n${words(500)}`,
    );
  });

  it.each([
    [349, 349, 2],
    [349, 350, 1],
    [700, 1, 1],
    [698, 0, 1],
  ])('takes whole paragraphs up to 700 characters: %i and %i give %i', (first, second, count) => {
    const paragraphs = [words(first), words(second)].filter((text) => text !== '');
    expect(opening(paragraphs.join('\n\n'))).toBe(paragraphs.slice(0, count).join('\n\n'));
  });

  it('takes a first paragraph that is too long whole; it is never cut', () => {
    expect(opening(`${words(900)}\n\nKort.`)).toBe(words(900));
  });

  it('does not jump over a long paragraph to a short one', () => {
    expect(opening(`Kort.\n\n${words(800)}\n\nOckså kort.`)).toBe('Kort.');
  });

  it("takes the author's own text before everything else", () => {
    expect(opening('Ett.\n\n<!-- more -->\n\nTvå.', { linkedin: { text: '  Eget.\n' } })).toBe('Eget.');
  });

  it('writes a list with bullets, line under line', () => {
    expect(opening('Vi gör:\n\n- lek\n- mat\n\nVarje dag.\n\n<!-- more -->')).toBe(
      'Vi gör:\n\n• lek\n• mat\n\nVarje dag.',
    );
  });

  it('keeps hard breaks', () => {
    expect(opening('En rad\\\nen till\n\n<!-- more -->')).toBe('En rad\nen till');
  });

  it('is empty when the marker stands first', () => {
    expect(opening('<!-- more -->\n\nText.')).toBe('');
  });
});
