/** Why a publication does not go on: for good (until people change something), or just not now. */
export type Stop =
  | { readonly stop: 'refused'; readonly reason: string; readonly detail: string }
  | { readonly stop: 'wait'; readonly reason: string };

/** The one refusal that asks nobody to do anything: no open ad is about the story's work just now. */
export const noMatchingVacancy = 'no-matching-vacancy';

/** Nobody has read the vacancies as they stand now; who can is asked to. */
export const noVacanciesRead = 'vacancies-unread';

export const refuse = (reason: string, detail: string): Stop => ({ stop: 'refused', reason, detail });
