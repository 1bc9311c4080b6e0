import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePerson } from '#functions/newsroom/review/is-same-person.ts';
import { spellings } from '#test/builders/spellings.ts';

describe('the person behind an identity', () => {
  it.each(spellings)('%j and %j are the same', (a, b) => {
    expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['anna.k', 'eva.k'],
    ['anna.k', 'AROAEXAMPLE:anna.karin'],
    ['AROAEXAMPLE:anna.k', 'AROAEXAMPLE:eva.k'],
    ['anna.k@nordhamn.example', 'eva.k@nordhamn.example'],
    ['NORDHAMN\\anna.k', 'NORDHAMN\\eva.k'],
    ['anna.k (vikarie)', 'eva.k (vikarie för anna)'],
    ['Anna Karlsson <anna.k@nordhamn.example>', 'eva.k'],
    ['a:', 'b:'],
    ['root', 'rooth'],
  ])('%j and %j are not', (a, b) => {
    expect(isSamePerson(a, b)).toBe(false);
  });

  it.each(['', ':', '@', ' . ', '\u200B'])('%j names nobody, so anybody may be meant', (nobody) => {
    expect(isSamePerson(nobody, 'eva.k')).toBe(true);
  });

  it('is the same whatever case, marks and domains are put around a name', () => {
    const name = fc.stringMatching(/^[a-zåäö][a-zåäö0-9]{1,10}(\.[a-z]{1,8})?$/);
    const dress = fc.constantFrom<(own: string) => string>(
      (own) => own.toUpperCase(),
      (own) => own.normalize('NFD'),
      (own) => `CITY\\${own}`,
      (own) => `${own}@city.example`,
      (own) => `AROA1:${own}`,
      (own) => `${own} (ledig)`,
      (own) => own.replace('.', '-'),
      (own) => [...own].join('\u200D'),
      (own) => `@${own}:`,
    );
    fc.assert(
      fc.property(name, dress, dress, (own, first, second) => {
        expect(isSamePerson(first(own), second(own))).toBe(true);
      }),
    );
  });
});
