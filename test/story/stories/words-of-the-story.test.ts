import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainBody } from '#functions/story/stories/story.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { root } from '#test/repository/source-tree.ts';

/** A reader of Markdown that shares no code with ours; what we leave out by rule it leaves out too. */
const reader = new Marked({ gfm: true, renderer: { html: () => ' ', image: () => ' ', del: () => ' ' } });

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const asRead = (body: string): readonly string[] =>
  wordsIn(
    String(reader.parse(body))
      .replace(/<\/?(?:em|strong|a|code)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&([a-z]+|#\d+);/g, (_, name: string) => named[name] ?? ' '),
  );
const asTold = (body: string): readonly string[] => {
  const { story } = readStoryFile('drafts', 'x', aStorySource({}, body));
  return story === null ? [] : wordsIn(plainBody(story));
};

const word = fc.constantFrom(
  'vi',
  'samlas',
  'barnen',
  'åtta',
  'i',
  'tio',
  'År',
  'förskola',
  'sju-åtta',
  'Elsa',
  '7',
  'x2',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const inline = fc.oneof(
  phrase,
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `*${text}*`),
  phrase.map((text) => `[${text}](https://a.example/b)`),
  phrase.map((text) => `\`${text}\``),
  phrase.map((text) => `~~${text}~~`),
  fc.constantFrom('\n', '  \n', ' – ', ', ', '. '),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `Så ${parts.join(' ')} då`);
const oneLine = line.map((text) => text.replace(/\s*\n\s*/g, ' '));
const indented = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`);
const list: fc.Arbitrary<string> = fc.letrec<{ list: string }>((tie) => ({
  list: fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(line, fc.option(fc.oneof({ depthSize: 'small' }, line, tie('list')))), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([ordered, items]) =>
      items
        .map(([text, more], n) => {
          const mark = ordered ? `${n + 1}. ` : '- ';
          const by = ' '.repeat(mark.length);
          return `${mark}${indented(text, by)}${more === null ? '' : `\n\n${by}${indented(more, by)}`}`;
        })
        .join('\n'),
    ),
})).list;
const block = fc.oneof(
  line,
  list,
  oneLine.map((text) => `## ${text}`),
  line.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  list.map((text) => text.replace(/^/gm, '> ')),
  fc.tuple(oneLine, oneLine).map(([a, b]) => `| ${a} | b |\n|---|---|\n| c | ${b} |`),
);
const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));

/** Two thousand on demand, as this was first held to; the rest of the suite waits for few. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 300);

const realTexts = (): readonly (readonly [string, string])[] => {
  const modules = join(root, 'node_modules');
  const folders = readdirSync(modules)
    .filter((name) => !name.startsWith('.') && !name.startsWith('@'))
    .sort();
  return (
    folders
      .flatMap((name) =>
        ['readme.md', 'README.md']
          .slice(0, 2)
          .map((file) => join(modules, name, file))
          .filter((path) => existsSync(path))
          .slice(0, 1),
      )
      .map((path) => [path.slice(modules.length + 1), readFileSync(path, 'utf8')] as const)
      // Code boxes, HTML and notes are told to the writer instead; what is left is what people write.
      .map(
        ([name, text]) =>
          [
            name,
            text.replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$/gm, '').replace(/<[a-z/!][^>]*>/gi, ''),
          ] as const,
      )
      .filter(([, text]) => text.length > 200 && text.length < 20_000 && !/^\[\^|^---|^(?: {4}|\t)\S/m.test(text))
      .slice(0, 100)
  );
};

describe('the words of a post', () => {
  it('are the words of the story, in order, whatever Markdown it is written in', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(asTold(text)).toEqual(asRead(text));
      }),
      { numRuns: runs },
    );
  });

  it('are the words of a hundred real texts', () => {
    const texts = realTexts();
    expect(texts).toHaveLength(100);
    const wrong = texts.filter(([, text]) => asTold(text).join(' ') !== asRead(text).join(' ')).map(([name]) => name);
    expect(wrong).toEqual([]);
  });
});
