import {
  folded,
  municipalityIn,
  occupationIn,
  type TaxonomyMunicipality,
  type TaxonomyOccupation,
} from '#functions/ads/vacancies/taxonomy-names.ts';
import { groupRows, municipalityRows, occupationRows } from '#functions/ads/vacancies/taxonomy-rows.ts';

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

export const resolveOccupation = (text: string): TaxonomyOccupation | null => occupationIn(taxonomy(), text);

/** By Arbetsförmedlingen's older id, which Varbi calls `jobtype.nameid`. */
export const resolveLegacyOccupation = (id: string): TaxonomyOccupation | null =>
  taxonomy().byLegacyId.get(id.trim()) ?? null;

export const resolveMunicipality = (text: string): TaxonomyMunicipality | null => municipalityIn(taxonomy(), text);
