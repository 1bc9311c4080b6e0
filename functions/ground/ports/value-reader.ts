import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** A value that may be found, with the values of the taxonomy that it is read from: its own id where it has no others. */
export type ReadableValue = {
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly from: readonly string[];
};

/** A value that a text may show, with the sentence that speaks most for it, literally as it stands there. */
export type RankedValue = {
  readonly value: string;
  /** Only to be compared with others of the same version; never a percentage. */
  readonly score: number;
  /** `troligen`; otherwise `kanske`. */
  readonly likely: boolean;
  readonly sentence: string;
};

export type TextToRead = {
  /** Under which name work is kept for the next time. */
  readonly story: string;
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  /** What the lexicon found told outright, best first. */
  readonly told: readonly RankedValue[];
};

export type ValueReading = {
  /** Which reader, of which data: agreement and trends are only true within one. */
  readonly version: string;
  /** Every value that a sentence speaks for, best first. */
  readonly ranked: readonly RankedValue[];
  /** Why a reader that was asked for did not read; the ranking is then the lexicon's. */
  readonly trouble: Text | null;
};

/** Ranks the values that a text shows. Publishes nothing: a person chooses. */
export type ValueReader = {
  readonly version: string;
  readonly read: (text: TextToRead, values: readonly ReadableValue[]) => Promise<ValueReading>;
};
