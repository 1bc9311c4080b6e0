import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

export type BoardColumn = 'draft' | 'approved' | 'planned' | 'published' | 'withdrawn';

/** Why a story stands where it stands; decides its column. */
export type StoryState =
  | { readonly column: 'draft'; readonly errors: number; readonly warnings: number }
  /** `reason`: why no slot has been found; null when planning has not run yet. */
  | { readonly column: 'approved'; readonly reason: Text | null; readonly stopped: boolean }
  | { readonly column: 'planned'; readonly at: string; readonly campaign: string }
  | { readonly column: 'published'; readonly at: string; readonly channels: readonly ChannelName[] }
  | { readonly column: 'withdrawn'; readonly at: string; readonly reason: Text | null; readonly cleared: boolean };

export type BoardCard = StoryLink & {
  readonly picture: PictureView | null;
  readonly people: readonly { readonly name: string; readonly role: string }[];
  /** Names in the page's language. */
  readonly unit: string;
  readonly values: readonly string[];
  readonly standing: StoryState;
};

/** Cards in the order they are shown within their column. */
export type BoardView = { readonly context: PageContext; readonly cards: readonly BoardCard[] };
