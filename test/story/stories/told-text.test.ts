import { describe, expect, it } from 'vitest';
import { openingText } from '#functions/story/stories/opening.ts';
import { lineInBlock } from '#functions/story/stories/story.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { storyHtml } from '#functions/story/stories/story-html.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

const read = (body: string) => {
  const { story, findings } = readStoryFile('drafts', 'x', aStorySource({}, `${body}\n\n<!-- more -->\n\nResten.`));
  if (story === null) throw new Error('The story does not hold.');
  return { story, post: openingText(story), html: storyHtml(story), rules: findings.map(({ rule }) => rule) };
};

describe('the text of a post', () => {
  it.each([
    [
      'a list in a list',
      '- Vi samlas\n  - alla barn\n  - alla vuxna\n- Vi lyssnar',
      '• Vi samlas\n– alla barn\n– alla vuxna\n• Vi lyssnar',
    ],
    [
      'a list in a numbered list',
      '1. Vi samlas\n   - alla barn\n2. Vi lyssnar',
      '1. Vi samlas\n– alla barn\n2. Vi lyssnar',
    ],
    ['lists three deep', '- a\n  - b\n    - c', '• a\n– b\n– c'],
    ['a list in a quotation', '> Så här:\n>\n> - alla barn\n> - alla vuxna', 'Så här:\n\n• alla barn\n• alla vuxna'],
    [
      'a numbered list',
      '1. Vi samlas.\n2. Vi lyssnar.\n3. Vi bestämmer.',
      '1. Vi samlas.\n2. Vi lyssnar.\n3. Vi bestämmer.',
    ],
    ['a list that begins at four', '4. Vi samlas.\n5. Vi lyssnar.', '4. Vi samlas.\n5. Vi lyssnar.'],
    ['numbers with a gap', '1. Ett\n3. Tre', '1. Ett\n3. Tre'],
    ['numbers that are all one', '1. Ett\n1. Två', '1. Ett\n2. Två'],
    ['an item of two paragraphs', '- Ett.\n\n  Mer om ett.\n- Två.', '• Ett.\nMer om ett.\n• Två.'],
    ['a numbered item of two paragraphs', '1. Ett.\n\n   Mer.\n\n2. Två.', '1. Ett.\nMer.\n2. Två.'],
    ['two quoted paragraphs', '> Ett.\n>\n> Två.', 'Ett.\n\nTvå.'],
    [
      'years at the start of lines',
      '1998. Det var då.\n\n2026. Nu är jag rektor.',
      '1998. Det var då.\n\n2026. Nu är jag rektor.',
    ],
    ['a year alone', '1998. Det var då jag började.', '1998. Det var då jag började.'],
    ['years with a bracket', '1998) Då.\n2026) Nu.', '1998. Då.\n\n2026. Nu.'],
    [
      'a paragraph that begins with a tab',
      '\tMin första dag var kall.\n\nSedan kom värmen.',
      'Min första dag var kall.\n\nSedan kom värmen.',
    ],
    [
      'a paragraph that begins with four spaces',
      '    Min första dag.\n    Jag minns snön.',
      'Min första dag. Jag minns snön.',
    ],
    ['a code box', '```\nMin första dag.\n```', 'Min första dag.'],
    ['a break in HTML', 'Ett<br>två<br/>tre', 'Ett\ntvå\ntre'],
    ['tags around words', 'Vi är <b>stolta</b> över <u>det</u>.', 'Vi är stolta över det.'],
    ['struck words', 'Vi har ~~fem~~ sju platser.', 'Vi har sju platser.'],
    ['words struck in HTML', 'Vi har <del>fem</del> <s>sex</s> sju platser.', 'Vi har sju platser.'],
    ['a struck paragraph', '~~Det här gäller inte.~~\n\nDet här gäller.', 'Det här gäller.'],
    [
      'broken lines',
      'Vi sitter i ring i tio\nminuter här. Alla säger vad\nveckan behöver.',
      'Vi sitter i ring i tio minuter här. Alla säger vad veckan behöver.',
    ],
    ['broken lines in a list', '- i tio\n  minuter\n- sedan', '• i tio minuter\n• sedan'],
    ['broken lines in a quotation', '> i tio\n> minuter', 'i tio minuter'],
    ['signs from Word', 'Vi byter rad\u2028här.\u000bOch här.', 'Vi byter rad här. Och här.'],
    ['a table', '| Måndag | Lek |\n|---|---|\n| Tisdag | Mat |', '• Måndag, Lek\n• Tisdag, Mat'],
    ['links and emphasis', '**Läs** om [oss](https://a.example) *här*.', 'Läs om oss här.'],
    ['a link by name', 'Läs om [oss][vi].\n\n[vi]: https://a.example', 'Läs om oss.'],
  ])('holds %s', (_what, body, expected) => {
    expect(read(body).post).toBe(expected);
  });

  it.each([
    ['struck-text', 'Vi har ~~fem~~ sju.'],
    ['picture-in-text', 'Ett.\n\n![Vårt lag](https://spar.example.net/pixel.gif?u=1)'],
    ['picture-in-text', '![Vårt lag](lag.jpg)'],
    ['picture-in-text', '![Vårt lag][lag]\n\n[lag]: lag.jpg'],
    ['html-in-text', '<p>Ett stycke.</p>'],
    ['html-in-text', '<img src="https://spar.example.net/a.gif">'],
    ['html-in-text', '<!-- aldrig stängd\n\nEtt stycke.'],
    ['html-in-text', 'Ett <font color="red">ord</font>.'],
    ['code-box', '\tMin första dag.'],
    ['year-as-list', '1998. Det var då.'],
    ['comment-in-text', '<!-- kolla detta -->'],
    ['footnote', 'Ett[^1].\n\n[^1]: Två.'],
    ['marker-inside', '> Ett.\n>\n> <!-- more -->'],
  ])('that is not published as it stands is told: %s of %j', (rule, body) => {
    expect(read(body).rules).toContain(rule);
  });

  it('tells no finding of a text that is published as it stands', () => {
    expect(read('Ett *två* [tre](https://a.example).\n\n- fyra\n\n1. fem\n\n> sex\n\n---\n\nsju').rules).toEqual([]);
  });

  it.each(['https://spar.example.net/pixel.gif', 'lag.jpg', '//spar.example.net/a.png'])(
    'loads no picture from %s on the page',
    (address) => {
      const { html } = read(`Ett.\n\n![Vårt lag](${address})\n\n<img src="${address}">`);
      expect(html).not.toContain('<img');
      expect(html).not.toContain(address);
    },
  );

  it('has the same numbers and years on the page', () => {
    expect(read('4. Ett\n6. Två').html).toMatch(/value="4"[\s\S]*value="6"/);
    expect(read('1998. Det var då.\n\n2026. Nu.').html).toContain('<p>2026. Nu.</p>');
  });
});

describe('the marker', () => {
  it.each([
    ...[
      '<!-- more -->',
      '<!--more-->',
      '<!-- MORE -->',
      '<!-- More-->',
      '<!–- more –->',
      '<!— more —>',
      '<!-- more –>',
      '<!-- mer -->',
    ],
    ...[
      '<!-- läs mer -->',
      '<!-- Läs mer –>',
      '&lt;!-- more --&gt;',
      '<-- more -->',
      '<! more>',
      '<more>',
      '<!-- more →',
      '–– more ––',
      '[[more]]',
    ],
  ])('is taken as %s', (marker) => {
    for (const body of [`Först.\n\n${marker}\n\nSedan.`, `Först.\n${marker}\nSedan.`]) {
      const { story } = readStoryFile('drafts', 'x', aStorySource({}, body));
      expect(story?.blocks.map(({ text, opening }) => [text, opening])).toEqual([
        ['Först.', true],
        ['Sedan.', false],
      ]);
    }
  });

  it('parts a paragraph that it stands in', () => {
    const { story } = readStoryFile('drafts', 'x', aStorySource({}, 'Först. <!-- more --> Sedan.'));
    expect(story?.blocks.map(({ text, opening }) => [text, opening])).toEqual([
      ['Först.', true],
      ['Sedan.', false],
    ]);
  });

  it.each(['Vi vill ha mer.', 'Läs mer – och mer.', 'a < mer > b', '- mer'])('is not %j', (text) => {
    expect(readStoryFile('drafts', 'x', aStorySource({}, `${text}\n\nSedan.`)).story?.hasMarker).toBe(false);
  });
});

describe('the line of a place in a block', () => {
  it('is the line that it was written on', () => {
    const { story } = read('- Ett\n  två\n\n  **tre\n  fyra** fem');
    const at = (words: string) => {
      const block = story.blocks.find(({ text }) => text.includes(words)) ?? expect.unreachable();
      const first = story.source.split('\n').indexOf('- Ett') + 1;
      return lineInBlock(block, block.text.indexOf(words)) - first;
    };
    expect(['Ett', 'två', 'tre', 'fyra', 'fem'].map(at)).toEqual([0, 1, 3, 4, 4]);
  });
});
