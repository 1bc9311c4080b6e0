/** The values that a story is told under. */
export type ToldValues = {
  readonly primary: string | null;
  readonly values: readonly string[];
  /**
   * `person`: chosen, where an empty list is none of them. `machine`: not answered, these are likely; they are counted and
   * matched, and never published. `tagger`: approved under an earlier version, which published what its word list found.
   */
  readonly by: 'person' | 'machine' | 'tagger';
};

/** What the machine ranked highest when the choice was made, and which machine: agreement is only true within a version. */
export type SuggestedValues = {
  readonly version: string;
  readonly shown: readonly {
    readonly value: string;
    readonly score: number;
    readonly likely: boolean;
    readonly sentence: string;
  }[];
};

/** The values that a reader may be shown: no machine's guess is ever among them. What was published before keeps its tag. */
export const publishedValues = ({ by, values }: ToldValues): readonly string[] => (by === 'machine' ? [] : values);
