import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { boundedPatterns } from '#test/repository/bounded-patterns.ts';
import { type Pattern, patternsOf } from '#test/repository/patterns-of.ts';
import { planted, sourceTree } from '#test/repository/source-tree.ts';

const tree = sourceTree();
/** The sandboxes answer this program alone. */
const patterns = patternsOf(tree, 'functions').filter(({ path }) => !path.startsWith('functions/sandbox/'));

const isBounded = ({ path, source }: Pattern): boolean =>
  boundedPatterns.some((one) => one.path === path && source.startsWith(one.begins));

/** Judged by counts of characters read alone: by the clock, a busy machine makes a linear pattern slow. Unknown counts as found. */
const byCounts = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: 90_000 } as const;

/** "safe", or why not. */
const verdictOn = async ({ source, flags }: Pattern): Promise<string> => {
  const said = await check(source, flags, byCounts);
  return said.status === 'unknown' ? `unknown (${said.error.kind})` : said.status;
};

describe('patterns that see what others wrote', () => {
  it('are linear, or are asked of short texts alone and stand in the list', { timeout: 900_000 }, async () => {
    const once = new Map(patterns.filter((one) => !isBounded(one)).map((one) => [`${one.source}/${one.flags}`, one]));
    const found: string[] = [];
    for (const one of once.values()) {
      const verdict = await verdictOn(one);
      if (verdict !== 'safe') found.push(`${one.path}: ${one.source}: ${verdict}`);
    }
    expect(found).toEqual([]);
  });

  it('of the list are still there', () => {
    const gone = boundedPatterns.filter(
      ({ path, begins }) => !patterns.some((one) => one.path === path && one.source.startsWith(begins)),
    );
    expect(gone).toEqual([]);
  });

  it('are found when one that takes its time is planted', async () => {
    const bad = planted(tree, 'functions/ground/bad.ts', 'export const bad = /^(a+)+$/;\n');
    const [one] = patternsOf(bad, 'functions/ground').filter(({ path }) => path.endsWith('bad.ts'));
    expect(one?.source).toBe('^(a+)+$');
    expect(one && (await verdictOn(one))).toBe('vulnerable');
  });
});
