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
  /** By which ids it is found: the unit's path, values, the campaigns that tell it or will. */
  readonly facets: { readonly unit: string; readonly values: readonly string[]; readonly campaigns: readonly string[] };
};

type Named = { readonly id: string; readonly name: string };

/** What can be chosen among, each by the name that people know. */
export type BoardChoices = {
  readonly units: readonly Named[];
  readonly values: readonly Named[];
  readonly campaigns: readonly Named[];
};

/** The board without what stands around it, as it lies beside the page for whoever looks for something. */
export type KeptBoard = {
  /** When it last said something new. */
  readonly asOf: string;
  readonly cards: readonly BoardCard[];
  readonly choices: BoardChoices;
};

export const boardKey = 'newsroom/board.json';

/** Cards in the order they are shown within their column. */
export type BoardView = {
  readonly context: PageContext;
  readonly cards: readonly BoardCard[];
  readonly choices: BoardChoices;
};
