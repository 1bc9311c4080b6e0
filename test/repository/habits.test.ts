import { describe, expect, it } from 'vitest';
import { codeIn, planted, type SourceTree, sourceTree } from '#test/repository/source-tree.ts';

const tree = sourceTree();
const roadmap = 'docs/roadmap.md';
const own = 'test/repository/';
const word = ['TO', 'DO'].join('');

const findings = (of: SourceTree, pattern: RegExp): readonly string[] =>
  of.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );

/** What is left to do stands in the roadmap, in the same words. */
const forgotten = (of: SourceTree): readonly string[] => {
  const plan = of.find(({ path }) => path === roadmap)?.text ?? '';
  const elsewhere = of.filter(({ path }) => path !== roadmap && !path.startsWith(own) && path !== 'package-lock.json');
  return findings(elsewhere, new RegExp(`\\b(${word}|FIX${'ME'}|XXX)\\b`)).filter((found) => {
    const words =
      found
        .split(word)[1]
        ?.replace(/^[:\s]+/, '')
        .trim() ?? '';
    return words === '' || !plan.includes(words);
  });
};

const leftOut = (of: SourceTree) =>
  findings(
    codeIn(of, 'test').filter(({ path }) => !path.startsWith(own)),
    /\.(only|skip|todo)\(/,
  );
const silenced = (of: SourceTree) =>
  findings(
    codeIn(of, 'functions', 'cdk', 'test').filter(({ path }) => !path.startsWith(own)),
    /@ts-(ignore|nocheck|expect-error)|biome-ignore(?! lint\/\S+: \S+ \S+)/,
  );

/** By its name, zod brings the messages of fifty languages into every bundle. */
const wholeZod = (of: SourceTree) => findings(codeIn(of, 'functions'), /^import \{[^}]*\bz\b[^}]*\} from 'zod'/);

describe('habits', () => {
  it('nothing is left to do that is not in the roadmap', () => {
    expect(forgotten(tree)).toEqual([]);
  });

  it('what is left to do and not in the roadmap is found', () => {
    const left = planted(tree, 'functions/story/stories/x.ts', `// ${word}: cut the text\n`);
    expect(forgotten(left)).toEqual([`functions/story/stories/x.ts:1 // ${word}: cut the text`]);
    expect(forgotten(planted(left, roadmap, '- cut the text, in spring\n'))).toEqual([]);
  });

  it('no test is left out, and none keeps the others from running', () => {
    expect(leftOut(tree)).toEqual([]);
    for (const way of ['only', 'skip', 'todo'])
      expect(leftOut(planted(tree, 'test/story/stories/x.test.ts', `it.${way}('a', () => {});\n`))).toHaveLength(1);
  });

  it('no check is silenced without a reason beside it', () => {
    expect(silenced(tree)).toEqual([]);
    for (const text of ['// @ts-ignore', '// biome-ignore lint/a/b: <x>', '// biome-ignore lint: why not this'])
      expect(silenced(planted(tree, 'functions/story/stories/x.ts', `${text}\n`))).toHaveLength(1);
  });

  it('zod is imported as a namespace', () => {
    expect(wholeZod(tree)).toEqual([]);
    expect(wholeZod(planted(tree, 'functions/story/stories/x.ts', "import { z } from 'zod';\n"))).toHaveLength(1);
  });

  it('no file knows the machine it was written on', () => {
    const ours = tree.filter(({ path }) => !path.startsWith(own) && path !== 'package-lock.json');
    const machine = /(^|[\s'"`(=])\/(root|Users|work\/[a-z]+-?[a-z]*)\/|registry\.npmjs|localhost:\d{4}\/(npm|simple)/;
    expect(findings(ours, machine)).toEqual([]);
    expect(findings(planted([], 'a.ts', "const a = '/root/x';\n"), machine)).toHaveLength(1);
  });
});
