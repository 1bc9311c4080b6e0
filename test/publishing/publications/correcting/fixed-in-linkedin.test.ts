import { describe, expect, it } from 'vitest';
import { notByEditing } from '#functions/publishing/publications/correcting/fixed-in-linkedin.ts';
import type { Approved } from '#functions/story/stories/approval.ts';

const approval = (targeting?: Approved['linkedin']['targeting']): Approved => ({
  n: 0,
  at: '2026-11-24T08:00:00Z',
  by: 'run-1',
  previous: null,
  kind: 'approved',
  story: 'elsa',
  author: 'anna.k',
  approvedBy: 'eva.k',
  hashes: { file: 'h', text: 't', images: {}, fields: 'f' },
  linkedin: { shown: 'a', commentary: 'a', ...(targeting === undefined ? {} : { targeting }) },
  fixed: { pictures: 'p', altTexts: 'a', card: null },
  values: { primary: null, values: [], by: 'tagger' },
});
const stockholm = { geoLocations: ['urn:li:geo:103644278'] };

describe('the audience of a post that stands', () => {
  it.each([
    ['everyone', undefined, 'everyone', undefined, null],
    ['some', stockholm, 'the same', stockholm, null],
    ['everyone', undefined, 'some', stockholm, 'audience-changed'],
    ['some', stockholm, 'everyone', undefined, 'audience-changed'],
  ])('from %s to %s', (_, before, __, after, reason) => {
    expect(notByEditing(approval(before), approval(after))).toBe(reason);
  });
});
