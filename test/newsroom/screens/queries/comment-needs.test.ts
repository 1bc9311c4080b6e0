import { describe, expect, it } from 'vitest';
import { commentNeeds } from '#functions/newsroom/screens/queries/comment-needs.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { factsOf } from '#test/builders/newsroom/facts.ts';

const url = 'https://www.linkedin.com/feed/update/urn:li:share:1/';
const post = aPublicationProjection({ url });
const comments = [
  {
    publication: post.publication,
    story: post.story,
    comments: 3,
    fresh: 2,
    since: '2026-11-23T08:00:00Z',
    publishedAt: post.publishedAt ?? '',
  },
];
const needs = (part: Partial<typeof post>) =>
  commentNeeds({ ...factsOf({ publications: [{ ...post, ...part }] }), comments });

describe('the need to answer comments', () => {
  it('is told with the address of the post', () => {
    expect(needs({})).toMatchObject([{ kind: 'comments', count: 2, channel: 'linkedin', url }]);
  });

  it.each([
    ['is being taken down', { state: 'withdrawing' }],
    ['is gone', { state: 'removed' }],
    ['has no address', { url: null }],
  ] as const)('is none where the post %s', (_, part) => {
    expect(needs(part)).toEqual([]);
  });
});
