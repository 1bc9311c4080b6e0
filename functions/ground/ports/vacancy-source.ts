/** The recruiting systems whose feeds are read. */
export type FeedKind = 'varbi' | 'teamtailor-json' | 'teamtailor-xml' | 'jobylon' | 'reachmee';

/** A feed of vacancies. `url` is https, or `file:` from the folder that `feeds.yaml` stands in. */
export type VacancyFeed = { readonly id: string; readonly kind: FeedKind; readonly url: string };

/** What a server said of the copy that is kept, as it said it. */
export type FeedValidators = { readonly etag: string | null; readonly lastModified: string | null };

/** `unchanged`: the copy whose validators were sent still holds. `retryAfter`: the seconds that the server asks to be left alone. */
export type FetchedFeed =
  | {
      readonly fetched: true;
      readonly body: string;
      readonly contentType: string | null;
      readonly validators?: FeedValidators;
    }
  | { readonly fetched: false; readonly reason: string; readonly unchanged?: true; readonly retryAfter?: number };

export type FeedRequest = { readonly kind: VacancyFeed['kind']; readonly validators: FeedValidators | null };

/** Reads a vacancy feed as text; bounded in size and time. `url` is https, or `file:` counted from `vacancies/` in the content store. */
export type VacancySource = {
  readonly fetch: (url: string, asked?: FeedRequest) => Promise<FetchedFeed>;
  /** Feeds that the settings name, besides those in `feeds.yaml`. */
  readonly besides?: readonly VacancyFeed[];
};
