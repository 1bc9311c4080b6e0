import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engagementAt, reachedPart } from '#functions/sandbox/linkedin/engagement/engagement-model.ts';
import { reactionsOf, reactionTypes } from '#functions/sandbox/linkedin/engagement/reactions.ts';
import type { PostContent, SandboxPost } from '#functions/sandbox/linkedin/posts/sandbox-post.ts';
import { day, hour, page } from '#test/builders/linkedin-sandbox.ts';

const aPostOf = (n: number, content: PostContent | null = null): SandboxPost => ({
  id: `urn:li:share:${7_530_903_030_992_000_000n + BigInt(n)}`,
  author: page,
  commentary: '',
  sentCommentary: '',
  shownText: '',
  visibility: 'PUBLIC',
  feedDistribution: 'MAIN_FEED',
  lifecycleState: 'PUBLISHED',
  isReshareDisabledByAuthor: false,
  content,
  contentLandingPage: null,
  contentCallToActionLabel: null,
  createdAt: 0,
  lastModifiedAt: 0,
  edited: false,
  hidden: false,
  deletedAt: null,
});

const media = { id: 'urn:li:image:x' };
const formats = {
  several: { multiImage: { images: [media, media] } },
  picture: { media },
  text: null,
  link: { article: { source: 'https://nordhamn.example' } },
};

const rate = (content: PostContent | null): number => {
  let engaged = 0;
  let impressions = 0;
  for (let n = 0; n < 300; n += 1) {
    const got = engagementAt(1, aPostOf(n, content), 14 * day);
    engaged += got.clicks + got.likes + got.comments + got.shares;
    impressions += got.impressions;
  }
  return engaged / impressions;
};

test('reach comes fast at first, half of it within a day, all of it in two weeks', () => {
  expect(reachedPart(-hour)).toBe(0);
  expect(reachedPart(6 * hour)).toBeGreaterThan(0.25);
  expect(reachedPart(day)).toBeGreaterThan(0.45);
  expect(reachedPart(day)).toBeLessThan(0.6);
  expect(reachedPart(14 * day)).toBe(1);
});

test('the middle half of the posts reaches three to six thousand', () => {
  const reach = Array.from({ length: 300 }, (_, n) => engagementAt(1, aPostOf(n), 30 * day).impressions).toSorted(
    (one, other) => one - other,
  );
  expect(reach[75]).toBeGreaterThan(3_000);
  expect(reach[225]).toBeLessThan(6_000);
});

test('several pictures engage most and links least', () => {
  const rates = [rate(formats.several), rate(formats.picture), rate(formats.text), rate(formats.link)];
  expect(rates).toEqual(rates.toSorted((one, other) => other - one));
  expect(rates[0]).toBeGreaterThan(0.058);
  expect(rates[0]).toBeLessThan(0.074);
  expect(rates[3]).toBeGreaterThan(0.027);
  expect(rates[3]).toBeLessThan(0.037);
});

test('no number ever falls, and reactions by type add up to the likes', () => {
  const moment = fc.integer({ min: 0, max: 20 * day });
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(), moment, moment, (n, seed, one, other) => {
      const post = aPostOf(n, formats.picture);
      const early = engagementAt(seed, post, Math.min(one, other));
      const late = engagementAt(seed, post, Math.max(one, other));
      expect(late.impressions).toBeGreaterThanOrEqual(early.impressions);
      expect(late.clicks).toBeGreaterThanOrEqual(early.clicks);
      const before = reactionsOf(seed, post.id, early.likes);
      const after = reactionsOf(seed, post.id, late.likes);
      for (const type of reactionTypes) expect(after[type]).toBeGreaterThanOrEqual(before[type]);
      expect(Object.values(after).reduce((sum, count) => sum + count, 0)).toBe(late.likes);
    }),
    { numRuns: 60 },
  );
});

test('a post that was not shown gets nothing, and a deleted one stops growing', () => {
  expect(engagementAt(1, { ...aPostOf(1), hidden: true }, 9 * day).impressions).toBe(0);
  expect(engagementAt(1, { ...aPostOf(1), feedDistribution: 'NONE' }, 9 * day).impressions).toBe(0);
  const deleted = { ...aPostOf(1), deletedAt: day };
  expect(engagementAt(1, deleted, 9 * day)).toEqual(engagementAt(1, aPostOf(1), day));
});
