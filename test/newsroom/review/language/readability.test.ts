import { describe, expect, it } from 'vitest';
import { syllablesIn } from '#functions/newsroom/review/language/flesch.ts';
import { type ReadabilityOptions, readabilityOf } from '#functions/newsroom/review/language/readability.ts';

const swedish = (difference: Partial<ReadabilityOptions> = {}): ReadabilityOptions => ({
  language: 'sv',
  kind: 'post',
  exempt: [],
  ...difference,
});
const english = swedish({ language: 'en' });
const times = (text: string, count: number): string => Array.from({ length: count }, () => text).join(' ');
/** Ten words, none of more than six letters. */
const short = 'Vi går ut i skogen med alla barn i dag.';
/** Ten words, five of more than six letters. */
const heavy = 'Den kommunala förvaltningen för utbildning har en övergripande god planering.';

describe('readability', () => {
  it.each([
    ['99 words', times(short, 9), 90],
    ['four sentences', `${times(`${times('ord', 30)}.`, 4)}`, 120],
  ])('says too short of %s', (_, text, words) => {
    expect(readabilityOf(text, swedish())).toMatchObject({ measure: 'too-short', words });
  });

  it('is words a sentence plus per cent of long words', () => {
    expect(readabilityOf(times(short, 10), swedish())).toEqual({
      measure: 'lix',
      value: 10,
      grade: null,
      band: 'very-easy',
      advice: 'fine',
      words: 100,
      sentences: 10,
    });
    expect(readabilityOf(times(heavy, 10), swedish())).toMatchObject({ value: 60, band: 'hard', advice: 'too-hard' });
  });

  it('does not count job names as long words, however inflected', () => {
    const text = times('Alla förskollärarna och undersköterskorna går ut i dag med oss.', 10);
    expect(readabilityOf(text, swedish())).toMatchObject({ value: 30 });
    expect(readabilityOf(text, swedish({ exempt: ['förskollärare', 'undersköterska'] }))).toMatchObject({ value: 10 });
  });

  it('lets a colon end a sentence, but not a clock', () => {
    const text = times('Vi har en plan: alla går ut kl. 09:30 varje dag.', 10);
    expect(readabilityOf(text, swedish())).toMatchObject({ value: 6 });
  });

  it('allows a job ad five more', () => {
    const text = times(`${short} ${heavy} ${heavy}`, 4);
    expect(readabilityOf(text, swedish())).toMatchObject({ value: 43, band: 'medium', advice: 'simplify' });
    expect(readabilityOf(text, swedish({ kind: 'job-ad' }))).toMatchObject({ value: 43, advice: 'fine' });
  });

  /** A hundred words in ten sentences, so many of them long: the LIX is ten more. */
  const ofLix = (lix: number): string =>
    Array.from({ length: 10 }, (_, n) => sentenceOf(Math.floor((lix - 10 + 9 - n) / 10))).join(' ');
  const sentenceOf = (long: number): string =>
    `${Array.from({ length: 10 }, (_, n) => (n < long ? 'Blommorna' : 'Ord')).join(' ')}.`;

  it.each([
    [29, 'very-easy', 'fine', 'fine'],
    [30, 'easy', 'fine', 'fine'],
    [39, 'easy', 'fine', 'fine'],
    [40, 'medium', 'fine', 'fine'],
    [41, 'medium', 'simplify', 'fine'],
    [45, 'medium', 'simplify', 'fine'],
    [46, 'medium', 'simplify', 'simplify'],
    [49, 'medium', 'simplify', 'simplify'],
    [50, 'hard', 'simplify', 'simplify'],
    [51, 'hard', 'too-hard', 'simplify'],
    [55, 'hard', 'too-hard', 'simplify'],
    [56, 'hard', 'too-hard', 'too-hard'],
    [60, 'hard', 'too-hard', 'too-hard'],
    [61, 'very-hard', 'too-hard', 'too-hard'],
  ])('of LIX %d is %s, which is %s in a post and %s in a job ad', (value, band, post, ad) => {
    const text = ofLix(value);
    expect(readabilityOf(text, swedish())).toMatchObject({ value, band, advice: post });
    expect(readabilityOf(text, swedish({ kind: 'job-ad' }))).toMatchObject({ value, band, advice: ad });
  });

  it('knows plain English from official English', () => {
    const plain = times('We go out with the kids each day and talk about the trees.', 10);
    const official = times(
      'The municipal administration facilitates multidisciplinary organisational collaboration.',
      16,
    );
    expect(readabilityOf(plain, english)).toMatchObject({ measure: 'flesch', band: 'very-easy', advice: 'fine' });
    expect(readabilityOf(official, english)).toMatchObject({ band: 'very-hard', advice: 'too-hard' });
  });

  it.each([
    ['cat', 1],
    ['make', 1],
    ['table', 2],
    ['teacher', 2],
    ['library', 3],
    ['walked', 1],
    ['wanted', 2],
    ['houses', 2],
    ['the', 1],
  ])('hears the syllables of %s', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});
