import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import type { MeasuredAge } from '#functions/publishing/engagement/measure-markers.ts';

/** One reading of a post's lifetime numbers. Aggregates only; nothing about any reader. */
export type Snapshot = Measured & {
  readonly publication: string;
  readonly campaign: string;
  readonly story: string;
  readonly externalId: string;
  readonly age: MeasuredAge;
  /** When it was due, and when it was read; null when nobody read it in time. */
  readonly dueAt: string;
  readonly measuredAt: string | null;
};

export const snapshotKey = (publication: string, age: MeasuredAge): string => `engagement/${publication}/${age}.json`;

export const unreadMeasure = (why: string): Measured => ({
  impressions: null,
  uniqueImpressions: null,
  clicks: null,
  likes: null,
  comments: null,
  shares: null,
  reactions: null,
  unread: why,
});
