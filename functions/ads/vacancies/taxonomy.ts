import {
  groupRows,
  municipalityRows,
  occupationRows,
  type TaxonomyRow,
} from '#functions/ads/vacancies/taxonomy-rows.ts';

/** `ssyk` is the SSYK 2012 group. `exact` tells an occupation of the taxonomy from a whole group. */
export type TaxonomyOccupation = {
  readonly ssyk: string;
  readonly label: string;
  readonly conceptId: string;
  readonly exact: boolean;
};

/** `code` is the kommun code, four digits. */
export type TaxonomyMunicipality = TaxonomyRow;

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

const read = () => {
  const groups: readonly TaxonomyOccupation[] = groupRows().map(({ code, conceptId, label }) => ({
    ssyk: code,
    conceptId,
    label,
    exact: false,
  }));
  const byGroup = occupationRows();
  const named = [...byGroup].flatMap(([ssyk, rows]) =>
    rows.map(({ code, conceptId, label }) => ({ legacyId: code, occupation: { ssyk, conceptId, label, exact: true } })),
  );
  const occupations: readonly TaxonomyOccupation[] = named.map((one) => one.occupation);
  const all = [...occupations, ...groups];
  return {
    /** Every name that the taxonomy has for an occupation. */
    occupations,
    byGroup,
    byLegacyId: new Map(named.map((one) => [one.legacyId, one.occupation])),
    // Later entries win: a code beats a concept id beats a label, and a group beats an occupation of the same name.
    byKey: new Map<string, TaxonomyOccupation>([
      ...all.map((one) => [folded(one.label), one] as const),
      ...all.map((one) => [one.conceptId, one] as const),
      ...groups.map((one) => [one.ssyk, one] as const),
    ]),
    municipalityByKey: new Map<string, TaxonomyMunicipality>(
      municipalityRows().flatMap((one) => [
        [folded(one.label), one] as const,
        [one.conceptId, one] as const,
        [one.code, one] as const,
      ]),
    ),
  };
};
let known: ReturnType<typeof read> | null = null;

/** Read when it is first asked: many runs meet no vacancy. */
export const taxonomy = (): ReturnType<typeof read> => {
  known ??= read();
  return known;
};

/**
 * By SSYK group code, JobTech concept id or label. Never by legacy id: 132 of those are also SSYK codes of other
 * occupations (5321 is both assistant nurses and information brokers).
 */
export const resolveOccupation = (text: string): TaxonomyOccupation | null =>
  taxonomy().byKey.get(text.trim()) ?? taxonomy().byKey.get(folded(text)) ?? null;

/** By Arbetsförmedlingen's older id, which Varbi calls `jobtype.nameid`. */
export const resolveLegacyOccupation = (id: string): TaxonomyOccupation | null =>
  taxonomy().byLegacyId.get(id.trim()) ?? null;

/** By kommun code, JobTech concept id or name. */
export const resolveMunicipality = (text: string): TaxonomyMunicipality | null =>
  taxonomy().municipalityByKey.get(text.trim()) ?? taxonomy().municipalityByKey.get(folded(text)) ?? null;
