import type { Text } from '#functions/ground/language/text.ts';
import type { Consent } from '#functions/story/consent/consent.ts';

/** An approved story as the planner sees it. */
export type Candidate = {
  readonly id: string;
  /** What people call it; its id where that is absent. */
  readonly title?: string;
  readonly language: 'sv' | 'en';
  readonly unit: string;
  readonly occupation: string;
  /** The value it is tagged with first. */
  readonly value: string | null;
  readonly values: readonly string[];
  /** Consent of each person it names; null when the file is missing or broken. */
  readonly consents: readonly (Consent | null)[];
  /** Hash of its own words; null when the review has not told it yet. */
  readonly words: string | null;
  readonly hasImages: boolean;
  /** The same story in another language: both are published, or neither. */
  readonly pair: string | null;
  /** Stories whose text is much the same; absent when that has not been measured. */
  readonly alike?: readonly string[];
  readonly approvedAt: string;
  /** 0 none to 3 severe. */
  readonly shortage: number;
  /** What people call what it is balanced by, for the reasons that they read. */
  readonly names: { readonly value: Text | null; readonly unit: Text; readonly occupation: Text };
};

/** Who is in it, by pseudonymous key. */
export const personsOf = (candidate: Candidate): readonly string[] =>
  candidate.consents.flatMap((consent) => (consent === null ? [] : [consent.person]));
