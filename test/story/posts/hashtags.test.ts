import { describe, expect, it } from 'vitest';
import { hashtag, hashtags } from '#functions/story/posts/hashtags.ts';

describe('hashtags', () => {
  it.each([
    ['delaktighet', 'Delaktighet'],
    ['#Delaktighet', 'Delaktighet'],
    ['öppen och delaktig kultur', 'ÖppenOchDelaktigKultur'],
    ['NordhamnsStad', 'NordhamnsStad'],
    ['jobb_2026', 'Jobb2026'],
    ['o\u0308ppen', 'Öppen'],
    ['2026', null],
    ['#', null],
  ])('writes %j as %j', (words, tag) => {
    expect(hashtag(words)).toBe(tag);
  });

  it('keeps two at most, in order, without repeating', () => {
    expect(hashtags(['a', 'b', 'c'])).toEqual(['A', 'B']);
    expect(hashtags([null, 'Stad'])).toEqual(['Stad']);
    expect(hashtags(['stad', 'Stad', 'By'])).toEqual(['Stad', 'By']);
  });
});
