/** Log lines are a sentence and plain facts: ids, counts, instants. Never texts, names or tokens. */
export type Log = {
  readonly info: (message: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;
  readonly warn: (message: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;
};
