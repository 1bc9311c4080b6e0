import taxonomy from './taxonomy.json' with { type: 'json' };

/** For an occupation `code` is Arbetsförmedlingen's older id; else that of the municipality or of the SSYK 2012 group. */
export type TaxonomyRow = { readonly code: string; readonly conceptId: string; readonly label: string };

const record = /^(\S+) (\S+) (.+)$/;

/** `wvmE_VKa_dzo`: the table leaves out the underscores, which are always there. */
const whole = (id: string): string => `${id.slice(0, 4)}_${id.slice(4, 7)}_${id.slice(7)}`;

const rowsOf = (text: string): readonly (readonly [first: string, second: string, label: string])[] =>
  text.split('|').map((row) => {
    const [, first = '', second = '', label = ''] = record.exec(row) ?? [];
    return [first, second, label];
  });

const coded = (text: string): readonly TaxonomyRow[] =>
  rowsOf(text).map(([code, id, label]) => ({ code, conceptId: whole(id), label }));

export const municipalityRows = (): readonly TaxonomyRow[] => coded(taxonomy.municipalities);
export const groupRows = (): readonly TaxonomyRow[] => coded(taxonomy.groups);

/** By SSYK 2012 group, in the order of their names. */
export const occupationRows = (): ReadonlyMap<string, readonly TaxonomyRow[]> =>
  new Map(
    Object.entries<string>(taxonomy.occupations).map(([group, rows]) => [
      group,
      rowsOf(rows).map(([id, code, label]) => ({ code, conceptId: whole(id), label })),
    ]),
  );
