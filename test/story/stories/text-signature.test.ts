import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alikeFrom } from '#functions/story/stories/alike.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';
import { readSignature, sharedPart, signatureText, textSignature } from '#functions/story/stories/text-signature.ts';
import { seeded } from '#test/bench/seeded.ts';
import { root } from '#test/repository/source-tree.ts';

type Sample = { readonly id: string; readonly language: string; readonly text: string };

const samples: readonly Sample[] = (['approved', 'drafts'] as const).flatMap((folder) =>
  readdirSync(join(root, 'content/stories', folder)).flatMap((id) => {
    const { story } = readStoryBytes(folder, id, readFileSync(join(root, 'content/stories', folder, id, 'story.md')));
    if (story === null) return [];
    return [{ id, language: story.front.language, text: story.blocks.map(({ text }) => text).join('\n') }];
  }),
);
const swedish = samples.filter(({ language }) => language === 'sv');

const likeness = (one: string, other: string): number => {
  const [a, b] = [textSignature(one), textSignature(other)];
  if (a === null || b === null) throw new Error('too short');
  return sharedPart(a, b);
};

/** The text with so large a part of its words replaced by words of others, here and there. */
const mutant = (text: string, part: number, seed: number): string => {
  const random = seeded(seed);
  const words = text.split(/\s+/);
  const others = swedish.flatMap((one) => one.text.split(/\s+/));
  const places = [...words.keys()];
  for (let left = Math.floor(words.length * part); left > 0; left -= 1) {
    const [place = 0] = places.splice(random.below(places.length), 1);
    words[place] = random.oneOf(others);
  }
  return words.join(' ');
};

const mutants = (part: number): readonly number[] =>
  swedish.flatMap(({ text }, n) =>
    [1, 2, 3, 4, 5, 6].map((seed) => likeness(text, mutant(text, part, n * 100 + seed))),
  );

/** So many pairs of words, each another. */
const ofPairs = (count: number, from = 0): string =>
  Array.from({ length: count + 1 }, (_, n) => `ord${n + from}`).join(' ');

describe('texts that nobody copied', () => {
  it('are not alike, whichever two of the sample', () => {
    expect(swedish.length).toBeGreaterThanOrEqual(15);
    const alike = swedish.flatMap((one, n) =>
      swedish.slice(n + 1).flatMap((other) => (likeness(one.text, other.text) >= 0.12 ? [[one.id, other.id]] : [])),
    );
    expect(alike).toEqual([]);
  });
});

describe('a text that was written anew', () => {
  it('is alike wherever at most 15 % of the words are others', () => {
    for (const part of [0, 0.05, 0.1, 0.15]) expect(Math.min(...mutants(part))).toBeGreaterThanOrEqual(alikeFrom);
  });

  it('is alike in at least 95 of 100 where 30 % are others', () => {
    const all = mutants(0.3);
    expect(all.filter((share) => share >= alikeFrom).length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is not alike where nearly every word is another', () => {
    expect(Math.max(...mutants(0.9))).toBeLessThan(alikeFrom);
  });
});

describe('a signature', () => {
  it.each([
    ['its own', ofPairs(100), 1, 1],
    ['capitals', ofPairs(100).toUpperCase(), 1, 1],
    ['other white space and signs', ofPairs(100).replaceAll(' ', ',\n'), 1, 1],
    ['the second half of it and as much besides', ofPairs(100, 50), 0.2, 0.47],
    ['another', ofPairs(100, 500), 0, 0.03],
  ])('has as much in common as the texts: %s', (_, other, least, most) => {
    const share = likeness(ofPairs(100), other);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it('is the same for both ways to write a letter', () => {
    const text = `${ofPairs(60)} förskolan på Åsen`;
    expect(likeness(text.normalize('NFC'), text.normalize('NFD'))).toBe(1);
  });

  it.each([
    [39, false],
    [40, true],
    [41, true],
  ])('of %i pairs of words is there: %s', (pairs, isThere) => {
    expect(textSignature(ofPairs(pairs)) !== null).toBe(isThere);
  });

  it('is 512 bytes, and reads back as it was', () => {
    const signature = textSignature(ofPairs(60));
    if (signature === null) throw new Error('too short');
    const kept = signatureText(signature);
    expect(atob(kept)).toHaveLength(512);
    expect(readSignature(kept)).toEqual(signature);
  });

  it.each(['', 'AAAA', 'ä'.repeat(684), 'A'.repeat(684), `${'A'.repeat(700)}=`])('is not read from %j', (text) => {
    expect(readSignature(text)).toBeNull();
  });

  it('stays the same, since it is kept', () => {
    const signature = textSignature(ofPairs(60));
    expect([...(signature ?? [])].slice(0, 3)).toEqual([446412, 33640324, 171149838]);
  });
});
