/** A block that stands in an ad now; `since` is the instant it was placed. */
export type Placement = {
  readonly vacancy: string;
  readonly story: string;
  readonly campaign: string;
  readonly since?: string;
};

/** The story block that stands in a vacancy's ad: one small object a vacancy in `reports`. */
export type PlacedBlock = Placement & { readonly html: string; readonly since: string };

export const placementKey = (vacancy: string): string => `placements/${vacancy}.json`;
