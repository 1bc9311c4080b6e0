export type FetchedFeed =
  | { readonly fetched: true; readonly body: string; readonly contentType: string | null }
  | { readonly fetched: false; readonly reason: string };

/** Reads a vacancy feed as text; bounded in size and time. `url` is https, or `file:` relative to the content folder. */
export type VacancySource = { readonly fetch: (url: string) => Promise<FetchedFeed> };
