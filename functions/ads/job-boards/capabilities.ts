/**
 * What a board takes of a vacancy; the fitting of texts goes by it
 * (docs/reference/job-boards.md#a-story-is-no-vacancy).
 */
export type Capabilities = {
  readonly maxTitle: number;
  /** Characters of the text without tags. */
  readonly minText: number;
  readonly maxText: number;
  readonly tags: readonly string[];
  readonly images: boolean;
  /** `bare`: an address is written out; `anchor`: it may stand behind words. */
  readonly links: 'bare' | 'anchor';
  /** A story alone is not taken. */
  readonly needsVacancy: boolean;
  /** `enrich`: the ad stands there already. */
  readonly delivery: 'push' | 'feed' | 'page' | 'enrich';
  /** For how long an ad may be asked to stand. */
  readonly ttlDays: number | null;
  /** Whether the board answers what became of an ad. */
  readonly receipts: boolean;
};

/** Platsbanken's direct transfer (docs/reference/job-boards.md#platsbankens-direct-transfer). */
export const platsbankenTakes: Capabilities = {
  maxTitle: 75,
  minText: 100,
  maxText: 6_500,
  tags: ['p', 'strong', 'em', 'ul', 'li', 'br'],
  images: false,
  links: 'bare',
  needsVacancy: true,
  delivery: 'push',
  ttlDays: 180,
  receipts: true,
};

/**
 * Jobs of the employer's own Teamtailor. What its "simple html" is has no list, and no length is written: a text goes on from
 * there to other boards, so it is kept to what the strictest of them takes.
 */
export const teamtailorTakes: Capabilities = {
  maxTitle: Number.POSITIVE_INFINITY,
  minText: 0,
  maxText: platsbankenTakes.maxText,
  tags: ['h3', 'p', 'a', 'br'],
  images: false,
  links: 'anchor',
  needsVacancy: true,
  delivery: 'enrich',
  ttlDays: null,
  receipts: true,
};
