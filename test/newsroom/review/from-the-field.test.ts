import { describe, expect, it } from 'vitest';
import { openingText } from '#functions/story/stories/opening.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { storyHtml } from '#functions/story/stories/story-html.ts';
import { judged } from '#test/bench/review/judged.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

const said = (body: string): readonly string[] => {
  const source = aStorySource({}, body);
  return [...readStoryFile('drafts', 'x', source).findings, ...judged(source)].map(({ rule }) => rule);
};
const read = (body: string) => {
  const { story } = readStoryFile('drafts', 'x', aStorySource({}, body));
  if (story === null) throw new Error('The story does not hold.');
  return { post: openingText(story), html: storyHtml(story) };
};

/** What people pasted, and what was made of it on 30 November 2026; each stands for a kind. */
describe('what people paste', () => {
  it.each([
    ['a hard hyphen in an identity number', '19121212\u20111212', 'personal-identity-number'],
    ['a soft hyphen in an identity number', '19121212\u00ad-1212', 'personal-identity-number'],
    ['a no-break space in an identity number', '19121212\u00a01212', 'personal-identity-number'],
    ['a zero-width space in an identity number', '19121212-\u200b1212', 'personal-identity-number'],
    ['a hard hyphen in a telephone number', '070\u20111740605', 'contact-phone'],
    ['thin spaces in a telephone number', '070-174\u200906\u200905', 'contact-phone'],
    ['a soft hyphen in a telephone number', '070-17\u00ad40605', 'contact-phone'],
    ['a hard hyphen in an address by mail', 'sven.lind@hem\u2011post.example', 'contact-email'],
    ['a picture from elsewhere', '![Vi](https://spar.example.net/a.gif)', 'picture-in-text'],
    ['a picture beside the story', '![Vi](lag.jpg)', 'picture-in-text'],
    ['a picture by name', '![Vi][a]\n\n[a]: lag.jpg', 'picture-in-text'],
    ['a picture in HTML', '<img src="https://spar.example.net/a.gif">', 'picture-in-text|html-in-text'],
  ])('is told: %s', (_what, words, rule) => {
    const rules = said(
      `Vi ringer ${words.startsWith('!') || words.startsWith('<') ? `\n\n${words}` : `på ${words} i kväll.`}`,
    );
    expect(rules.some((one) => rule.split('|').includes(one))).toBe(true);
  });

  it.each([
    ['a list in a list', '- Vi samlas\n  - alla barn\n- Vi lyssnar', ['samlas\n– alla', 'barn\n• Vi']],
    ['a list in a list, indented by four', '- Vi samlas\n    - alla barn\n- Vi lyssnar', ['samlas\n– alla']],
    ['a list in a quotation', '> - alla barn\n> - alla vuxna', ['barn\n• alla']],
    ['a numbered list', '1. Vi samlas.\n2. Vi lyssnar.', ['1. Vi', '2. Vi']],
    ['a numbered list from four', '4. Vi samlas.\n5. Vi lyssnar.', ['4. Vi', '5. Vi']],
    ['numbers with brackets', '1) Vi samlas.\n2) Vi lyssnar.', ['1. Vi', '2. Vi']],
    ['a tab before a paragraph', '\tMin första dag.\n\nSedan.', ['Min första dag.\n\nSedan']],
    ['four spaces before a paragraph', '    Min första dag.\n\nSedan.', ['Min första dag.\n\nSedan']],
    ['a tab before two lines', '\tMin första\n\tdag.', ['Min första dag.']],
    ['a year at the start', '1998. Det var då.', ['1998. Det']],
    ['a year with a bracket', '1998) Det var då.', ['1998. Det']],
    ['two years', '1998. Då.\n\n2026. Nu.', ['1998. Då.', '2026. Nu.']],
    ['broken lines', 'i tio\nminuter', ['i tio minuter']],
    ['broken lines in a list', '- i tio\n  minuter', ['i tio minuter']],
    ['broken lines in a quotation', '> i tio\n> minuter', ['i tio minuter']],
    ['a line separator', 'rad\u2028här', ['rad här']],
    ['a vertical tab', 'rad\u000bhär', ['rad här']],
    ['a paragraph separator', 'rad\u2029här', ['rad']],
  ])('keeps its words: %s', (_what, body, parts) => {
    const { post } = read(body);
    for (const part of parts) expect(post).toContain(part);
  });

  it.each([
    ['as it is', '<!-- more -->'],
    ['with the dash of Word', '<!– more –>'],
    ['with capitals', '<!-- MORE -->'],
    ['in Swedish', '<!-- mer -->'],
  ])('never shows the more-marker: %s', (_what, marker) => {
    const { post, html } = read(`Ingress.\n\n${marker}\n\nResten.`);
    expect(post).toBe('Ingress.');
    expect(html).not.toMatch(/more|mer -|–&gt;/i);
  });

  it.each([
    ['with tildes', 'Vi har ~~fem~~ sju.'],
    ['with del', 'Vi har <del>fem</del> sju.'],
    ['with s', 'Vi har <s>fem</s> sju.'],
  ])('never shows struck words as standing: %s', (_what, body) => {
    const { post, html } = read(body);
    expect(post).toBe('Vi har sju.');
    expect(html).not.toContain('>fem<');
    expect(said(body).some((rule) => rule === 'struck-text' || rule === 'html-in-text')).toBe(true);
  });
});
