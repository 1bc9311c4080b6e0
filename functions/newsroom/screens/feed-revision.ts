import { Temporal } from 'temporal-polyfill';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';

/** One slot that tells a story. */
export type FeedEvent = {
  /** Id of the campaign: with `at` it names the slot, whatever story stands in it. */
  readonly campaign: string;
  /** The slot's instant. */
  readonly at: string;
  /** Of the stories, and nothing else. */
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly isPublished: boolean;
};

/** Which version of a slot subscribers were given last. It holds no title: one that is withdrawn leaves none behind. */
export type FeedRevision = {
  readonly campaign: string;
  readonly at: string;
  /** Of what was shown; null when it is shown no more. */
  readonly hash: string | null;
  readonly sequence: number;
  readonly changedAt: string;
};

/** `calendar/revisions.json` in `reports`, by UID. */
export type FeedRevisions = Readonly<Record<string, FeedRevision>>;

export const feedRevisionsKey = 'calendar/revisions.json';

/** An event as it is written; null of a slot that is cancelled. */
export type RevisedEvent = { readonly uid: string; readonly revision: FeedRevision; readonly event: FeedEvent | null };

/** So long after its time a slot that is gone is said to be so. */
const cancelledKept = { hours: 30 * 24 } as const;

export const uidOf = ({ campaign, at }: Pick<FeedEvent, 'campaign' | 'at'>): string =>
  `${campaign}.${Temporal.Instant.from(at).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}@vardag`;

const isKept = ({ at }: FeedRevision, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at).add(cancelledKept), now) > 0;

/**
 * The slots that subscribers are to see, each with its version. What says another thing than the last time, and what is gone, is
 * one version on; calendars take a change only so. The same plan gives the same versions, whenever it is asked.
 */
export const revisedFeed = (
  before: FeedRevisions,
  events: readonly FeedEvent[],
  now: Temporal.Instant,
): readonly RevisedEvent[] => {
  const next = (known: FeedRevision | undefined, own: Pick<FeedRevision, 'campaign' | 'at' | 'hash'>): FeedRevision =>
    known?.hash === own.hash && known !== undefined
      ? known
      : {
          ...own,
          sequence: known === undefined ? 0 : known.sequence + 1,
          changedAt: now.toString({ smallestUnit: 'second' }),
        };
  const shown = new Map(
    events.map((event): readonly [string, RevisedEvent] => {
      const { campaign, at, ...told } = event;
      const uid = uidOf(event);
      return [uid, { uid, revision: next(before[uid], { campaign, at, hash: sha256(canonicalJson(told)) }), event }];
    }),
  );
  const gone = Object.entries(before).flatMap(([uid, known]): readonly RevisedEvent[] => {
    if (shown.has(uid) || !isKept(known, now)) return [];
    return [{ uid, revision: next(known, { campaign: known.campaign, at: known.at, hash: null }), event: null }];
  });
  return [...shown.values(), ...gone].sort(
    (a, b) => a.revision.at.localeCompare(b.revision.at) || (a.uid < b.uid ? -1 : 1),
  );
};

export const revisionsOf = (feed: readonly RevisedEvent[]): FeedRevisions =>
  Object.fromEntries(feed.map(({ uid, revision }) => [uid, revision]));
