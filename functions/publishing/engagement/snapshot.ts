import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import type { MeasuredAge } from '#functions/publishing/engagement/measured-age.ts';
import { partitionOf } from '#functions/publishing/engagement/reading-key.ts';

/** One attempt to read a post's lifetime numbers. Aggregates only; nothing about any reader. */
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

/** Names a reading by its month, in which its file is joined with others, so that the name outlives the file. */
export const snapshotName = ({ publication, age, measuredAt, dueAt }: Snapshot): string =>
  `${partitionOf(measuredAt ?? dueAt)}#${publication}.${age}`;

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
