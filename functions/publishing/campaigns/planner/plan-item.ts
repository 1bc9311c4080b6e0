import { type Candidate, personsOf } from '#functions/publishing/campaigns/candidate.ts';

/** What a slot takes whole: one story, or the two of a pair of languages. */
export type PlanItem = {
  /** The one it is known by comes first. */
  readonly stories: readonly Candidate[];
  readonly lead: Candidate;
  /** A story that names another language version which is not there to go with it. */
  readonly isIncomplete: boolean;
};

/** Who is in it, by pseudonymous key, each once. */
export const personsIn = ({ stories }: PlanItem): readonly string[] => [...new Set(stories.flatMap(personsOf))];

/** The value it is evened out by. */
export const leadValue = ({ stories }: PlanItem): string | null =>
  stories.find(({ value }) => value !== null)?.value ?? null;

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Items with who has waited longest first, so that the same stories in any order are the same items. */
export const planItems = (candidates: readonly Candidate[]): readonly PlanItem[] => {
  const known = new Map(candidates.map((one) => [one.id, one]));
  const itemOf = (one: Candidate): PlanItem | null => {
    if (one.pair === null) return { stories: [one], lead: one, isIncomplete: false };
    const other = known.get(one.pair);
    if (other?.pair !== one.id) return { stories: [one], lead: one, isIncomplete: true };
    return one.id < other.id ? { stories: [one, other], lead: one, isIncomplete: false } : null;
  };
  return [...known.values()]
    .flatMap((one) => itemOf(one) ?? [])
    .sort((a, b) => inOrder(a.lead.approvedAt, b.lead.approvedAt) || inOrder(a.lead.id, b.lead.id));
};
