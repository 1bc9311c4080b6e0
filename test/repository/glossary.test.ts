import { describe, expect, it } from 'vitest';
import { codeIn, planted, type SourceTree, sourceTree } from '#test/repository/source-tree.ts';

const tree = sourceTree();
/** `StoryApproved` and its like are listed as events, and `readBrand` is a verb. */
const wings = ['ground', 'story', 'ads', 'publishing'].map((wing) => `functions/${wing}`);
const pascal = (path: string): string =>
  (path.split('/').at(-1) ?? '')
    .replace(/\.ts$/, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Files that are named by a type of theirs, and whose noun no page explains. */
const unexplained = (of: SourceTree): readonly string[] => {
  const pages = of.filter(({ path }) => ['docs/glossary.md', 'docs/architecture.md'].includes(path));
  const explained = new Set(pages.flatMap(({ text }) => [...text.matchAll(/`([A-Z]\w+)`/g)].map(([, noun]) => noun)));
  return codeIn(of, ...wings)
    .filter(({ path, text }) => new RegExp(`^export type ${pascal(path)}\\b`, 'm').test(text))
    .filter(({ path }) => !pascal(path).startsWith('Read') && !explained.has(pascal(path)))
    .map(({ path }) => path);
};

describe('the glossary', () => {
  it('explains every noun that a file is named by', () => {
    expect(unexplained(tree)).toEqual([]);
  });

  it('misses one that nobody has explained', () => {
    const more = planted(tree, 'functions/story/stories/rumour-mill.ts', 'export type RumourMill = string;\n');
    expect(unexplained(more)).toEqual(['functions/story/stories/rumour-mill.ts']);
  });

  it('names every wing, in the rules for those who change the code and in the architecture', () => {
    const all = new Set(codeIn(tree, 'functions').flatMap(({ path }) => path.split('/').slice(1, -1)[0] ?? []));
    for (const page of ['AGENTS.md', 'docs/architecture.md']) {
      const text = tree.find(({ path }) => path === page)?.text ?? '';
      expect([...all].filter((wing) => !text.includes(`\`${wing}`))).toEqual([]);
    }
  });
});
