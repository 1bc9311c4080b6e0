import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PublicationKind } from '#functions/ground/run-report/job-report.ts';
import type { Figure } from '#functions/newsroom/page-kit/figure.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { EntryKind } from '#functions/publishing/publications/ledger/entry.ts';

export type FirstNumbers = {
  /** When the numbers were read; null when nobody has read them yet. */
  readonly readAt: string | null;
  readonly impressions: Figure;
  readonly clicks: Figure;
  readonly reactions: Figure;
  readonly comments: Figure;
  readonly shares: Figure;
};

export type PublishedChannel = {
  readonly channel: ChannelName;
  readonly state: PublicationKind;
  readonly at: string;
  /** Where it can be seen; null when the channel has no address for it or it is gone. */
  readonly url: string | null;
  readonly reason: Text | null;
  /** The publication that a person settles after looking; null when nothing is in doubt. */
  readonly settle: string | null;
  /** Null where a channel has no such numbers. */
  readonly numbers: FirstNumbers | null;
};

/** An entry of the ledger. `detail` is what an outsider needs beside the kind. */
export type LedgerLine = {
  readonly at: string;
  readonly channel: ChannelName;
  readonly kind: EntryKind;
  readonly detail: Text | null;
};

/** One telling of a story: a campaign's slot, in all its channels. */
export type PublishedStory = StoryLink & {
  readonly slot: string;
  readonly campaign: string;
  readonly unit: string;
  readonly picture: PictureView | null;
  readonly channels: readonly PublishedChannel[];
  readonly ledger: readonly LedgerLine[];
  readonly takedown: { readonly state: 'under-way' | 'done'; readonly at: string } | null;
};

/** Newest first. */
export type PublishedView = { readonly context: PageContext; readonly stories: readonly PublishedStory[] };
