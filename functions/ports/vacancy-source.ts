export type FetchedFeed =
  | { readonly fetched: true; readonly body: string; readonly contentType: string | null }
  | { readonly fetched: false; readonly reason: string };

/** Reads a vacancy feed as text; bounded in size and time. `url` is https, or `file:` counted from `vacancies/` in the content store. */
export type VacancySource = { readonly fetch: (url: string) => Promise<FetchedFeed> };
