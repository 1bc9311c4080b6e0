import { describe, expect, it } from 'vitest';
import { nameAgrees } from '#functions/story/consent/name-agrees.ts';

describe('the name in a story and the name on a consent', () => {
  it.each([
    ['Elsa', 'Elsa'],
    ['elsa', 'ELSA'],
    ['Elsa', 'Elsa Berg'],
    ['Anna-Karin', 'Anna Karin'],
    ['Anna-Karin', 'Annakarin Berg'],
    ['Anna Karin', 'Anna-Karin Berg'],
    ['Åsa', 'A\u030Asa'],
    ['Elsa\u200B', ' Elsa '],
  ])('%j and %j may be one person', (a, b) => {
    expect([nameAgrees(a, b), nameAgrees(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Elsa', 'Omar'],
    ['Elsa', 'Elsabeth'],
    ['Anna', 'Anna-Karin Berg'],
    ['Elsa Berg', 'Elsa Lund'],
    ['Berg', 'Elsa Berg'],
    ['', 'Elsa'],
    ['-', 'Elsa'],
  ])('%j and %j are two', (a, b) => {
    expect([nameAgrees(a, b), nameAgrees(b, a)]).toEqual([false, false]);
  });
});
