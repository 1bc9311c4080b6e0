import { Temporal } from 'temporal-polyfill';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { LinkedInPost, PostPicture } from '#functions/ground/ports/post.ts';

export const token = 'AQXsecret-token_0123456789';
export const author = 'urn:li:organization:5515715';
export const now = Temporal.Instant.from('2026-11-24T08:00:00Z');

/** Stands still and does not wait, but remembers what it was asked to wait. */
export const stillClock = (): Clock & { readonly waits: number[] } => {
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
};

export const settings = (baseUrl: string, over: Partial<LinkedInSettings> = {}): LinkedInSettings => ({
  baseUrl,
  organization: '5515715',
  version: '202609',
  token: async () => token,
  clock: stillClock(),
  ...over,
});

export const picture = (over: Partial<PostPicture> = {}): PostPicture => ({
  bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xd9),
  contentType: 'image/jpeg',
  alt: 'Elsa visar en planeringstavla.',
  ...over,
});

export const post = (over: Partial<LinkedInPost> = {}): LinkedInPost => ({
  channel: 'linkedin',
  shown: 'Vi planerar (ihop) #Delaktighet',
  commentary: 'Vi planerar \\(ihop\\) {hashtag|\\#|Delaktighet}',
  pictures: [],
  article: null,
  ...over,
});

/** A post as LinkedIn gives it back. */
export const standing = (over: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  id: 'urn:li:share:7141138937766391808',
  author,
  commentary: post().commentary,
  lifecycleState: 'PUBLISHED',
  createdAt: now.epochMilliseconds,
  content: {},
  ...over,
});
