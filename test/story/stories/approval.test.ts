import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import {
  type ApprovalEntry,
  approvalByHash,
  approvalInForce,
  approvalPrefix,
  changeInWords,
} from '#functions/story/stories/approval.ts';
import { hashStory } from '#functions/story/stories/story-hashes.ts';
import { aStory } from '#test/builders/core/a-story.ts';

const story = 'vi-bestammer-veckan';
const by = 'w1';
const approved = (approvedBy: string) => ({
  kind: 'approved' as const,
  at: '2026-11-01T08:00:00Z',
  by,
  story,
  author: 'anna.k',
  approvedBy,
  hashes: hashStory(aStory(), new Uint8Array(), new Map(), null),
  linkedin: { shown: 'Hej', commentary: 'Hej' },
  values: { primary: null, values: [], by: 'person' as const },
});
const returned = { kind: 'returned' as const, at: '2026-11-02T08:00:00Z', by, story };

const chainOf = async (...entries: readonly (ReturnType<typeof approved> | typeof returned)[]) => {
  const records = memoryStore();
  const prefix = approvalPrefix(story);
  for (const entry of entries)
    await appendEntry<ApprovalEntry>(records, await readChain<ApprovalEntry>(records, prefix), entry as never);
  const hashOf = async (n: number) => sha256((await records.get(`${prefix}/${n}.json`))?.body ?? '');
  return { chain: await readChain<ApprovalEntry>(records, prefix), hashOf };
};

describe('approvals', () => {
  it.each([
    ['nothing', [], null],
    ['an approval', [approved('eva')], 'eva'],
    ['a newer approval', [approved('eva'), approved('bo')], 'bo'],
    ['a return to the drafts', [approved('eva'), returned], null],
    ['an approval after a return', [approved('eva'), returned, approved('bo')], 'bo'],
  ])('%s decides what is in force', async (_what, entries, expected) => {
    const { chain } = await chainOf(...entries);
    expect(approvalInForce(chain.entries)?.approvedBy ?? null).toBe(expected);
  });

  it('finds the approval that a claim named, even if newer ones have followed', async () => {
    const { chain, hashOf } = await chainOf(approved('eva'), returned, approved('bo'));
    expect(approvalByHash(chain, await hashOf(0))?.approvedBy).toBe('eva');
    expect(approvalByHash(chain, await hashOf(1))).toBeNull();
    expect(approvalByHash(chain, await hashOf(2))?.approvedBy).toBe('bo');
    expect(approvalByHash(chain, 'another')).toBeNull();
    expect(approvalByHash(chain, null)).toBeNull();
  });

  it('says in plain words what changed', () => {
    expect(changeInWords({ what: 'image', file: 'elsa.jpg' })).toEqual({
      sv: 'Bilden elsa.jpg har ändrats efter godkännandet.',
      en: 'The picture elsa.jpg has changed since the approval.',
    });
  });
});
