import type { RankedValue } from '#functions/ground/ports/value-reader.ts';

/** A passage with what it shows, the first value first, and what a reader said. */
export type Judged = {
  readonly labels: readonly string[];
  readonly adversarial: boolean;
  /** Sentences that show the first value. */
  readonly evidence: readonly string[];
  readonly ranked: readonly RankedValue[];
};

/** Shares from 0 to 1; null where nothing was there to count. */
export type Figures = {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly primary: number | null;
  readonly amongThree: number | null;
  readonly noneKept: number | null;
  readonly falseOnAdversarial: number | null;
  readonly evidence: number | null;
};

const share = (some: number, of: number): number | null => (of === 0 ? null : some / of);

/** What a passage is tagged with: its first value, if that one is likely. One tag at most. */
export const tagOf = ({ ranked }: Pick<Judged, 'ranked'>): string | null =>
  ranked[0]?.likely === true ? ranked[0].value : null;

const sameSentence = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const showsEvidence = ({ labels, evidence, ranked }: Judged): boolean => {
  const said = ranked.find(({ value }) => value === labels[0]);
  return said !== undefined && evidence.some((sentence) => sameSentence(sentence, said.sentence));
};

export const f1Of = (right: number, given: number, wanted: number): number | null =>
  given + wanted === 0 ? null : (2 * right) / (given + wanted);

/** A tag is right when it is one of the labels; a passage with a value wants one tag. */
export const figuresOf = (judged: readonly Judged[]): Figures => {
  const valued = judged.filter(({ labels }) => labels.length > 0);
  const none = judged.filter(({ labels }) => labels.length === 0);
  const adversarial = none.filter((one) => one.adversarial);
  const tagged = judged.filter((one) => tagOf(one) !== null);
  const right = tagged.filter((one) => one.labels.includes(tagOf(one) ?? '')).length;
  const shown = valued.filter(({ evidence }) => evidence.length > 0);
  return {
    precision: share(right, tagged.length),
    recall: share(right, valued.length),
    f1: f1Of(right, tagged.length, valued.length),
    primary: share(valued.filter(({ labels, ranked }) => ranked[0]?.value === labels[0]).length, valued.length),
    amongThree: share(
      valued.filter(({ labels, ranked }) => ranked.slice(0, 3).some(({ value }) => value === labels[0])).length,
      valued.length,
    ),
    noneKept: share(none.filter((one) => tagOf(one) === null).length, none.length),
    falseOnAdversarial: share(adversarial.filter((one) => tagOf(one) !== null).length, adversarial.length),
    evidence: share(shown.filter(showsEvidence).length, shown.length),
  };
};
