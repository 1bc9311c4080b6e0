import type { Language } from '#functions/ground/language/language.ts';
import { csvText } from '#functions/newsroom/digests/csv-text.ts';
import { savedMinutes } from '#functions/newsroom/digests/saved-minutes.ts';
import type { TrustNumbers } from '#functions/newsroom/digests/trust-numbers.ts';

/** The columns of the trust part's file, in order. */
export const trustColumns = ['period', 'measure', 'of', 'value', 'unit', 'how'] as const;

export type TrustRow = Readonly<Record<(typeof trustColumns)[number], string | number | null>>;

/** A row a number; an unknown number is an empty cell. What time was saved can be added up from its rows. */
export const trustRows = (
  { cleared, paused, saved }: TrustNumbers,
  period: string,
  language: Language,
): readonly TrustRow[] => {
  const row = (measure: string, of: string | null, value: number | null, unit: string, how: string | null = null) => ({
    period,
    measure,
    of,
    value,
    unit,
    how,
  });
  return [
    row('takedowns', null, cleared.count, 'stories'),
    row('takedown_median', null, cleared.median, 'seconds'),
    row('takedown_longest', null, cleared.longest, 'seconds'),
    row('takedowns_left', null, cleared.left, 'stories'),
    row('takedowns_untimed', null, cleared.untimed, 'stories'),
    ...(paused === null ? [row('paused', null, null, 'seconds')] : []),
    ...(paused?.scopes.length === 0 ? [row('paused', 'all', paused.least ? null : 0, 'seconds')] : []),
    ...(paused?.scopes ?? []).map(({ scope, name, seconds }) =>
      row('paused', name === null ? scope : `${scope}: ${name}`, seconds, 'seconds', paused?.least ? '>=' : null),
    ),
    ...saved.acts.map(({ act, count, each }) =>
      row('time_saved', act, count * each, 'minutes', `${count} × ${each}: ${savedMinutes[act].why[language]}`),
    ),
    row('time_saved', 'all', saved.minutes, 'minutes', saved.estimatedOn),
  ];
};

export const trustCells = (rows: readonly TrustRow[]): readonly (readonly (string | number | null)[])[] => [
  trustColumns,
  ...rows.map((row) => trustColumns.map((name) => row[name])),
];

/** `trust.csv`, in the form of `digest.csv`. */
export const trustCsv = (rows: readonly TrustRow[], language: Language): string => csvText(trustCells(rows), language);
