import { describe, expect, it } from 'vitest';
import { aStory } from '#test/builders/core/a-story.ts';

const blocks = (body: string) => aStory({}, body).blocks.map(({ kind, text }) => [kind, text]);

describe('blocksOf', () => {
  it.each([
    [
      'emphasis and links keep their words',
      'Vi är *stolta* över [vårt arbete](https://a.example).',
      [['paragraph', 'Vi är stolta över vårt arbete.']],
    ],
    ['a line break in the source is a space', 'En rad\noch en till.', [['paragraph', 'En rad och en till.']]],
    ['a hard break is a line', 'En rad\\\noch en till.', [['paragraph', 'En rad\noch en till.']]],
    [
      'list items are blocks of their own',
      '- Ett\n- Två',
      [
        ['item', 'Ett'],
        ['item', 'Två'],
      ],
    ],
    ['a quotation is told apart', '> Vi lyssnar.', [['quote', 'Vi lyssnar.']]],
    [
      'a table row is read cell by cell',
      '| a | b |\n|---|---|\n| c | d |',
      [
        ['item', 'a, b'],
        ['item', 'c, d'],
      ],
    ],
    ['a picture in the text is left out', 'Här ![En damm](damm.jpg) ligger den.', [['paragraph', 'Här ligger den.']]],
    ['HTML and comments are not words', 'Ett <b>ord</b>.\n\n<!-- tyst -->', [['paragraph', 'Ett ord.']]],
    ['an empty body has no blocks', '', []],
  ])('%s', (_what, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  it('calls nothing an opening without the marker', () => {
    expect(aStory({}, 'Ett.\n\nTvå.').blocks.every((block) => !block.opening)).toBe(true);
  });

  it('calls what stands before the marker the opening', () => {
    const story = aStory({}, 'Ett.\n\n- Två\n\n<!--more-->\n\nTre.');
    expect(story.blocks.map((block) => block.opening)).toEqual([true, true, false]);
  });
});
