/** What the whole newsroom is told, and who told it. `name` is the unit's, campaign's, channel's or story's; null for all. */
export type PauseNotice = {
  readonly scope: 'all' | 'unit' | 'campaign' | 'channel' | 'story';
  readonly name: string | null;
  /** Of one story: which; it stands on the pages that are about it. */
  readonly story?: string;
  readonly by: string;
  /** An instant, `2026-11-20T09:00:00Z`. */
  readonly since: string;
  readonly reason: string;
  /** What a person removes to end it. */
  readonly file: string;
};

/** What every page of the newsroom knows. Instants in views are ISO with `Z`, days are `2026-11-24`. */
export type PageContext = {
  /** The employer's name in the page's language. */
  readonly employer: string;
  readonly timeZone: string;
  /** The pipeline's now when the page was written. */
  readonly asOf: string;
  readonly pauses: readonly PauseNotice[];
};
