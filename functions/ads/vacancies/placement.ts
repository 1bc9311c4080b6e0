import type { Placement } from '#functions/publishing/placements/select-placements.ts';

/** The story block that stands in a vacancy's ad: one small object a vacancy in `reports`. */
export type PlacedBlock = Placement & { readonly html: string; readonly since: string };

export const placementKey = (vacancy: string): string => `placements/${vacancy}.json`;
