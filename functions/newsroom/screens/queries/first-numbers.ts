import { countOf } from '#functions/newsroom/digests/measured-posts.ts';
import { notYetRead, whyUnread } from '#functions/newsroom/digests/unread-words.ts';
import type { Figure } from '#functions/newsroom/page-kit/figure.ts';
import type { FirstNumbers } from '#functions/newsroom/screens/published/published-view.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';

const unread: Figure = { value: null, why: notYetRead };

const reactionsOf = ({ reactions, likes }: Snapshot): number | null =>
  reactions === null ? countOf(likes) : Object.values(reactions).reduce((sum, count) => sum + count, 0);

/** Each number as it was last read; a later attempt that failed takes none away. `readAt` is of the impressions, or of the newest. */
export const firstNumbers = (snapshots: readonly Snapshot[]): FirstNumbers => {
  const attempts = snapshots
    .filter((one) => one.measuredAt !== null)
    .sort((a, b) => (a.measuredAt ?? '').localeCompare(b.measuredAt ?? ''));
  const newest = attempts.at(-1);
  if (newest === undefined)
    return {
      readAt: null,
      impressions: unread,
      clicks: unread,
      reactions: unread,
      comments: unread,
      shares: unread,
    };
  const why = whyUnread({ attempts });
  const figure = (of: (snapshot: Snapshot) => number | null): Figure => {
    const known = attempts.findLast((one) => of(one) !== null);
    return known === undefined ? { value: null, why } : { value: of(known), why: null };
  };
  const seen = (snapshot: Snapshot) => countOf(snapshot.impressions);
  return {
    readAt: (attempts.findLast((one) => seen(one) !== null) ?? newest).measuredAt,
    impressions: figure(seen),
    clicks: figure(({ clicks }) => countOf(clicks)),
    reactions: figure(reactionsOf),
    comments: figure(({ comments }) => countOf(comments)),
    shares: figure(({ shares }) => countOf(shares)),
  };
};
