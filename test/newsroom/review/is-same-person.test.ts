import { describe, expect, it } from 'vitest';
import { isSamePerson } from '#functions/newsroom/review/is-same-person.ts';

describe('the person behind an identity', () => {
  it.each([
    ['anna.k', 'anna.k'],
    ['anna.k', 'Anna.K'],
    ['anna.k', 'anna.k@nordhamn.example'],
    ['anna.k', 'AROAEXAMPLE:anna.k'],
    ['anna.k@nordhamn.example', 'AROAEXAMPLE:anna.k@nordhamn.example'],
    ['', ''],
  ])('%j and %j are the same', (a, b) => {
    expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['anna.k', 'eva.k'],
    ['anna.k', 'AROAEXAMPLE:anna.karin'],
    ['AROAEXAMPLE:anna.k', 'AROAEXAMPLE:eva.k'],
    ['', '@nordhamn.example'],
    ['a:', 'b:'],
  ])('%j and %j are not', (a, b) => {
    expect(isSamePerson(a, b)).toBe(false);
  });
});
