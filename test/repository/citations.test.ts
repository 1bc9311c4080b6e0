import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { codeIn, planted, type SourceTree, sourceTree } from '#test/repository/source-tree.ts';

const tree = sourceTree();
const own = 'test/repository/';

const code = (of: SourceTree): SourceTree =>
  codeIn(of, 'functions', 'cdk', 'test', 'docs').filter(({ path }) => !path.startsWith(own));
const pages = (of: SourceTree): SourceTree =>
  of.filter(({ path }) => path.endsWith('.md') && /^(docs\/|[A-Z]+\.md$|content\/README)/.test(path));

/** `section 7.6`, `reference: linkedin`, `§ 4`: places in a document that a reader here does not have. */
const elsewhere = /\b(?:reference|design):\s*[a-z-]+ sections?\b|\bdesign section\b|\bsections? \d|(?<!\d )§ ?\d/;

const unfounded = (of: SourceTree): readonly string[] =>
  code(of).flatMap(({ path, text }) => {
    const words = text.replace(/\n\s*\* ?/g, ' ');
    return words.split('\n').flatMap((line) => (elsewhere.test(line) ? [`${path}: ${line.trim()}`] : []));
  });

/** A heading's address in a page, as GitHub makes it. */
const slugOf = (heading: string): string =>
  heading
    .replace(/&[a-z]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slugOf(heading ?? '')));

/** Whether a page, and the heading in it, is there. */
const leads = (of: SourceTree, page: string, anchor: string | undefined): boolean => {
  const text = of.find(({ path }) => path === page)?.text;
  return text !== undefined && (anchor === undefined || anchorsOf(text).has(anchor));
};

const cited = /(?<![\w/.-])((?:docs\/[\w/.-]+|README|AGENTS|CHANGELOG)\.md)(?:#([\p{L}\p{N}_-]+))?/gu;
const deadCitations = (of: SourceTree): readonly string[] =>
  code(of).flatMap(({ path, text }) =>
    [...text.matchAll(cited)].flatMap(([whole, page = '', anchor]) =>
      leads(of, page, anchor) ? [] : [`${path}: ${whole}`],
    ),
  );

const link = /\]\((?!https?:|mailto:)([^)#\s]*\.md)?(?:#([^)\s]+))?\)/g;
const deadLinks = (of: SourceTree): readonly string[] =>
  pages(of).flatMap(({ path, text }) =>
    [...text.matchAll(link)].flatMap(([whole, page, anchor]) => {
      if (page === undefined && anchor === undefined) return [];
      return leads(of, page === undefined ? path : join(dirname(path), page), anchor) ? [] : [`${path}: ${whole}`];
    }),
  );

const file = /(?<![\w/.#*-])(?:functions|cdk|test|docs)\/[\w/.-]+\.(?:ts|md|svg)\b/g;
const missingFiles = (of: SourceTree): readonly string[] => {
  const paths = new Set(of.map(({ path }) => path));
  const texts = [...code(of), ...pages(of).filter(({ path }) => path !== 'CHANGELOG.md')];
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(file)].flatMap(([name]) => (paths.has(name) ? [] : [`${path}: ${name}`])),
  );
};

describe('what comments and pages cite', () => {
  it('is in the repository, or at a public address', () => {
    expect(unfounded(tree)).toEqual([]);
  });

  it.each([
    '/** Most pictures (reference: linkedin section 2.2). */',
    '/** Four weeks (design section 9). */',
    '/**\n * Never sent again (reference: linkedin\n * section 7.6).\n */',
    '// As § 7 has it.',
  ])('is found where it is not: %s', (comment) => {
    expect(unfounded(planted(tree, 'functions/story/stories/x.ts', `${comment}\n`))).toHaveLength(1);
  });

  it('leads to a page and to a heading in it', () => {
    expect(deadCitations(tree)).toEqual([]);
    for (const place of ['docs/reference/linkedin.md#no-such-heading', 'docs/no-such-page.md'])
      expect(deadCitations(planted(tree, 'cdk/x.ts', `// See ${place}.\n`))).toEqual([`cdk/x.ts: ${place}`]);
  });

  it('leads somewhere from page to page too', () => {
    expect(deadLinks(tree)).toEqual([]);
    expect(deadLinks(planted(tree, 'docs/x.md', '[a](testing.md#no-such-heading) [b](testing.md)\n'))).toEqual([
      'docs/x.md: ](testing.md#no-such-heading)',
    ]);
  });

  it('is a file that is there, where a file is named', () => {
    expect(missingFiles(tree)).toEqual([]);
    expect(missingFiles(planted(tree, 'docs/x.md', 'It is in `functions/no-such-room/a.ts`.\n'))).toHaveLength(1);
  });
});
