import { notYetRead, whyUnread } from '#functions/newsroom/digests/unread-words.ts';
import type { Figure } from '#functions/newsroom/page-kit/figure.ts';
import type { FirstNumbers } from '#functions/newsroom/screens/published/published-view.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';

const unread: Figure = { value: null, why: notYetRead };

const reactionsOf = ({ reactions, likes }: Snapshot): number | null =>
  reactions === null ? likes : Object.values(reactions).reduce((sum, count) => sum + count, 0);

/** The newest reading that somebody made. What it could not read stays unknown; an older reading is not put in its place. */
export const firstNumbers = (snapshots: readonly Snapshot[]): FirstNumbers => {
  const newest = snapshots
    .filter((one) => one.measuredAt !== null)
    .sort((a, b) => (b.measuredAt ?? '').localeCompare(a.measuredAt ?? ''))[0];
  if (newest === undefined)
    return {
      readAt: null,
      impressions: unread,
      clicks: unread,
      reactions: unread,
      comments: unread,
      shares: unread,
    };
  const why = whyUnread({ reading: newest });
  const figure = (value: number | null): Figure => ({ value, why: value === null ? why : null });
  return {
    readAt: newest.measuredAt,
    impressions: figure(newest.impressions),
    clicks: figure(newest.clicks),
    reactions: figure(reactionsOf(newest)),
    comments: figure(newest.comments),
    shares: figure(newest.shares),
  };
};
