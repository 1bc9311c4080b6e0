import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';
import { storyWords, wordsHash } from '#functions/story/stories/words-hash.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

/** The hash of the story as it is read from these letters in a file. */
const hashOf = (source: string): string => {
  const { story, findings } = readStoryBytes('drafts', 'x', new TextEncoder().encode(source));
  if (story === null) throw new Error(JSON.stringify(findings));
  return wordsHash(story);
};
const wordsOf = (source: string): string => {
  const { story } = readStoryBytes('drafts', 'x', new TextEncoder().encode(source));
  return story === null ? expect.unreachable() : storyWords(story);
};

const body = 'Vi är på kajen.\n\n<!-- more -->\n\n> Ös på! 😀\n\n- ett\n- två';
const source = aStorySource({ title: 'Kaffe på kajen' }, body);
const words = 'Kaffe på kajen\n\nVi är på kajen.\n\n> Ös på! 😀\n\n- ett\n- två';

describe('the words of a story', () => {
  it('are its title, an empty line, and its body as it is written', () => {
    expect(wordsOf(source)).toBe(words);
    expect(hashOf(source)).toBe(createHash('sha256').update(words).digest('hex'));
  });

  it('have its own text for LinkedIn last, after two empty lines', () => {
    const own = aStorySource({ title: 'Kaffe på kajen', linkedin: { text: 'Kom hit!\n' } }, body);
    expect(wordsOf(own)).toBe(`${words}\n\n\nKom hit!`);
  });

  it.each<[string, string]>([
    ['line endings of Windows', source.replaceAll('\n', '\r\n')],
    ['line endings of an old Mac in the body', source.replace(body, body.replaceAll('\n', '\r'))],
    ['a byte order mark', `\uFEFF${source}`],
    ['letters of two parts', source.normalize('NFD')],
    ['white space at the end of a line', source.replace('kajen.\n', 'kajen. \t\u00A0\n')],
    ['white space at the end of the rule below the facts', source.replace('---\nVi', '--- \t\nVi')],
    ['empty lines at the end', `${source}\n \n\n`],
    ['more empty lines between paragraphs', source.replace('\n\n- ett', '\n\n \n\n- ett')],
    ['the marker elsewhere', source.replace('<!-- more -->\n\n', '').replace('- ett', '<!-- more -->\n\n- ett')],
    ['no marker', source.replace('<!-- more -->\n\n', '')],
    ['another author', source.replace('anna.k', 'bo.l')],
    ['the title in quotes', source.replace('Kaffe på kajen', '"Kaffe på  kajen"')],
  ])('are the same with %s', (_what, same) => {
    expect(same).not.toBe(source);
    expect(hashOf(same)).toBe(hashOf(source));
  });

  it.each<[string, string]>([
    ['the title', source.replace('Kaffe på', 'Te på')],
    ['a letter of the body', source.replace('Ös', 'Os')],
    ['a capital', source.replace('Vi är', 'vi är')],
    ['a sign that Markdown reads', source.replace('> Ös', 'Ös')],
    ['a word in a block of code, which pages show', `${source}\n~~~\nhemligt\n~~~\n`],
    ['a note at the foot, which pages show', `${source}\n[^1]: Inte sant.\n`],
    ['where a line breaks', source.replace('Vi är', 'Vi\när')],
    ['which paragraphs are one', source.replace('är på kajen', 'är\n\npå kajen')],
    ['a line of dashes in the body', source.replace('- ett', '---\n\n- ett')],
    ['a text of its own for LinkedIn', source.replace('language:', 'linkedin: { text: Kom! }\nlanguage:')],
  ])('are others with another %s', (_what, other) => {
    expect(other).not.toBe(source);
    expect(hashOf(other)).not.toBe(hashOf(source));
  });

  const letters = fc.string({ unit: 'grapheme', maxLength: 60 });
  const text = fc
    .array(fc.oneof(letters, fc.constantFrom('', '# å', '```', '---', '__proto__', 'a  b', '\ud800')), { maxLength: 8 })
    .map((lines) => `Å ${lines.join('\n')}`);
  const endings = fc.constantFrom('\n', '\r\n', '\r');
  const trails = fc.constantFrom('', ' ', '\t ', '\u00A0', '\u3000');

  it('are the same whatever the line endings, the white space last on lines and the form of letters', () => {
    fc.assert(
      fc.property(text, endings, trails, fc.constantFrom('NFC', 'NFD'), (content, ending, trail, form) => {
        const plain = aStorySource({}, content);
        const facts = plain.slice(0, -content.length - 1);
        const own = `${content.replaceAll('\n', `${trail}\n`)}${trail}\n\n`;
        const same = `${facts}${own.replaceAll('\n', ending)}`.normalize(form);
        expect(hashOf(same)).toBe(hashOf(plain));
      }),
    );
  });

  it('are others when any letter is another', () => {
    const letter = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, fc.nat(), letter, (content, at, other) => {
        const all = [...content.toWellFormed()];
        const places = all.flatMap((one, index) => (one.trim() === '' ? [] : [index]));
        const place = places[at % places.length] ?? 0;
        const changed = all.with(place, other).join('');
        fc.pre(changed.normalize('NFC') !== content.toWellFormed().normalize('NFC'));
        expect(hashOf(aStorySource({}, changed))).not.toBe(hashOf(aStorySource({}, content)));
      }),
    );
  });
});
