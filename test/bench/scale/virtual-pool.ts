import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { emptyChain, entryKey } from '#functions/ground/ledger/chain.ts';
import type { ApprovalEntry } from '#functions/story/stories/approval.ts';
import { approvalPrefix } from '#functions/story/stories/approval.ts';
import { openingText } from '#functions/story/stories/opening.ts';
import { pinApproval } from '#functions/story/stories/pin-approval.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import { hashStory } from '#functions/story/stories/story-hashes.ts';
import type { Virtual } from '#test/bench/scale/lean-store.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

export const storyName = (n: number): string => `berattelse-${String(n).padStart(7, '0')}`;

/** A story whose words are its own: what is said of one is never what is said of another. */
const sourceOf = (id: string): string => aStorySource({}, `Vi planerar vecka ${id}.\n\n<!-- more -->\n\nMer.`);

/** The approval's bytes, as the real code writes them. */
const approvalOf = async (id: string): Promise<Uint8Array> => {
  const [content, records] = [memoryStore(), memoryStore()];
  await content.put(`stories/approved/${id}/story.md`, sourceOf(id));
  const read = await readStory({ content }, 'approved', id);
  if (read.story === null) throw new Error(JSON.stringify(read.findings));
  const shown = openingText(read.story);
  const clock = { now: () => nine, wait: async () => undefined };
  await pinApproval({ records, clock, writer: 'approver' }, emptyChain<ApprovalEntry>(approvalPrefix(id)), {
    story: id,
    author: 'anna.k',
    approvedBy: 'eva.k',
    hashes: hashStory(read.story, read.file, read.images, null),
    linkedin: { shown, commentary: shown },
    values: { primary: null, values: [], by: 'person' },
  });
  return (await records.get(entryKey(approvalPrefix(id), 0)))?.body ?? new Uint8Array();
};

export type VirtualPool = {
  readonly content: Virtual;
  readonly records: Virtual;
  /** Makes the approval of a story that is about to be looked at. */
  readonly approve: (n: number) => Promise<void>;
  readonly forget: (n: number) => void;
};

/** So many approved stories, of which only those that are looked at are ever made. */
export const virtualPool = (stories: number): VirtualPool => {
  const encoder = new TextEncoder();
  const settings = new Map(Object.entries({ ...employerFiles, 'consents/elsa-2026.yaml': consentFile() }));
  const approvals = new Map<string, Uint8Array>();
  const all = function* (): Generator<string> {
    for (let n = 0; n < stories; n += 1) yield `stories/approved/${storyName(n)}/story.md`;
  };
  const keyOf = (n: number) => entryKey(approvalPrefix(storyName(n)), 0);
  return {
    content: {
      get: (key) => {
        const setting = settings.get(key);
        if (setting !== undefined) return encoder.encode(setting);
        const id = /^stories\/approved\/(berattelse-(\d{7}))\/story\.md$/.exec(key);
        return id?.[1] !== undefined && Number(id[2]) < stories ? encoder.encode(sourceOf(id[1])) : null;
      },
      list: (prefix) => ('stories/approved/'.startsWith(prefix) ? all() : []),
    },
    records: {
      get: (key) => approvals.get(key) ?? null,
      list: function* (prefix) {
        const key = `${prefix}0.json`;
        if (approvals.has(key)) yield key;
      },
    },
    approve: async (n) => {
      const id = storyName(n);
      approvals.set(keyOf(n), await approvalOf(id));
    },
    forget: (n) => void approvals.delete(keyOf(n)),
  };
};
