/**
 * One way to tell an occupation by its headline. `term` is found as the end of a word, so that compounds count; `within` must
 * stand anywhere in the headline, `without` may not.
 */
export type TitleWord = {
  readonly ssyk: string;
  readonly term: RegExp;
  readonly within?: RegExp;
  readonly without?: RegExp;
};

type Limits = { readonly within?: RegExp; readonly without?: RegExp };

/** Compiled by the first headline: hundreds of such patterns are half of the start of a function that may read none. */
const lateWord = (ssyk: string, source: string, limits: Limits): TitleWord => {
  let term: RegExp | null = null;
  return {
    ssyk,
    get term() {
      term ??= new RegExp(source, 'u');
      return term;
    },
    ...limits,
  };
};

/** `term` is the source of a pattern; the start of the word and its Swedish endings are added. */
export const word = (ssyk: string, term: string, limits: Limits = {}): TitleWord =>
  lateWord(
    ssyk,
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]{0,30}?(?:${term})(?:n|en|e|r|er|ar|or|na|rna|erna|arna|orna|s)?(?![\\p{L}\\p{N}])`,
    limits,
  );

/** The same for a term that is no part of a longer word: `kock`, `ssk`. */
export const wholeWord = (ssyk: string, term: string, limits: Limits = {}): TitleWord =>
  lateWord(ssyk, `(?<![\\p{L}\\p{N}])(?:${term})(?:n|en|er|ar|or|na|rna|erna|arna|s)?(?![\\p{L}\\p{N}])`, limits);
