import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { ApprovalEntry, NamedPerson } from '#functions/story/stories/approval.ts';

/** Whom one approval names, and whether it shows pictures. `people` is null where an earlier version did not say. */
export type PinnedPeople = {
  /** SHA-256 of the approval's entry, as claims and ledgers name it. */
  readonly approval: string;
  readonly people: readonly NamedPerson[] | null;
  readonly images: boolean;
};

/** `approved-people/<story>.json` in `reports`: what a story's chain of approvals says of people, made anew when that grows. */
export type StoryPeople = {
  readonly story: string;
  /** How long the chain was. */
  readonly entries: number;
  /** Whether its last entry approves. */
  readonly inForce: boolean;
  readonly approvals: readonly PinnedPeople[];
};

export const storyPeopleKey = (story: string): string => `approved-people/${story}.json`;

export const pinnedPeople = (story: string, { entries, head }: Chain<ApprovalEntry>): StoryPeople => ({
  story,
  entries: entries.length,
  inForce: entries.at(-1)?.kind === 'approved',
  approvals: entries.flatMap((entry, n) =>
    entry.kind === 'approved'
      ? [
          {
            approval: entries[n + 1]?.previous ?? head ?? '',
            people: entry.people ?? null,
            images: Object.keys(entry.hashes.images).length > 0,
          },
        ]
      : [],
  ),
});
