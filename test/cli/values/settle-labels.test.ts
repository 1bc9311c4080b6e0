import { describe, expect, it } from 'vitest';
import { kappa, type Labelling, settleLabels } from '#functions/cli/values/settle-labels.ts';

const said = (by: string, labels: Readonly<Record<string, readonly string[]>>): Labelling => ({
  by,
  labels: new Map(Object.entries(labels)),
});
const settled = (...each: readonly (readonly string[])[]) =>
  settleLabels(each.map((labels, n) => said(`${n}`, { a: labels }))).get('a');

describe('the label that stands', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[] | null]>([
    ['is the writer’s where nobody else labelled', [['moten']], ['moten']],
    ['is none where the writer alone said none', [[]], []],
    ['is what two of three said', [['moten'], ['balans'], ['balans']], ['balans']],
    ['is none where two of three said none', [['moten'], [], []], []],
    ['is nothing where three said three things', [['moten'], ['balans'], []], null],
    ['is nothing where two of two disagree', [['moten'], []], null],
    ['may be two', [['moten', 'balans'], ['balans', 'moten'], ['moten']], ['moten', 'balans']],
    ['counts a label that was said twice once', [['moten', 'moten'], ['balans'], ['balans']], ['balans']],
  ])('%s', (_, each, expected) => {
    expect(settled(...each)).toEqual(expected);
  });

  it('is settled among those who labelled the line', () => {
    const labels = settleLabels([said('writer', { a: ['x'], b: ['y'] }), said('a', { b: ['y'] })]);
    expect([labels.get('a'), labels.get('b')]).toEqual([['x'], ['y']]);
  });
});

describe('kappa of two labellers', () => {
  const one = said('1', { a: ['x'], b: ['x'], c: [], d: [] });
  it.each([
    ['is one where they agree', one, 1],
    ['is nought where they agree by chance alone', said('2', { a: ['x'], b: [], c: ['x'], d: [] }), 0],
    ['is minus one where they never agree', said('2', { a: [], b: [], c: ['x'], d: ['x'] }), -1],
  ])('%s', (_, other, expected) => {
    expect(kappa(one, other, 'x')).toBeCloseTo(expected);
  });

  it('is unknown where neither ever said it, or they labelled nothing in common', () => {
    expect(kappa(one, one, 'y')).toBeNull();
    expect(kappa(one, said('2', { z: ['x'] }), 'x')).toBeNull();
  });
});
