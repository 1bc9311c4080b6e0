import type { Language } from '#functions/ground/language/language.ts';
import type { SheetFacts } from '#functions/newsroom/screens/queries/sheet/sheet-facts.ts';
import type { SheetChange } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { type Approved, approvalInForce } from '#functions/story/stories/approval.ts';
import { hashStory } from '#functions/story/stories/story-hashes.ts';

const atTheTop: Readonly<Record<Language, string>> = { sv: 'överst i story.md', en: 'at the top of story.md' };

const imageChanges = (approved: Approved['hashes'], now: Approved['hashes']): readonly SheetChange[] =>
  [...new Set([...Object.keys(approved.images), ...Object.keys(now.images)])]
    .filter((file) => approved.images[file] !== now.images[file])
    .sort()
    .map((name) => ({ what: 'picture', name, before: null, after: null }));

/**
 * What is not as it was approved. The approval holds hashes and the LinkedIn text, so only that text can be shown as it
 * was; the rest is named.
 */
export const sheetChanges = (facts: SheetFacts): readonly SheetChange[] => {
  const approved = approvalInForce(facts.approvals.entries);
  const { read, composed } = facts.reviewed;
  if (approved === null || facts.isApproved || facts.reviewed.place.folder !== 'approved') return [];
  const file: SheetChange = { what: 'text', name: 'story.md', before: null, after: null };
  if (read.story === null) return [file];
  const now = hashStory(read.story, read.file, read.images);
  const shown = { before: approved.linkedin.shown, after: composed?.linkedin.shown ?? null };
  const words = shown.before === shown.after ? { before: null, after: null } : shown;
  const isText = approved.hashes.text !== now.text;
  const isFields = approved.hashes.fields !== now.fields;
  const named: readonly SheetChange[] = [
    ...(isText ? [{ what: 'text', name: 'story.md', ...words } as const] : []),
    ...(isFields
      ? [
          {
            what: 'field',
            name: atTheTop[facts.language],
            ...(isText ? { before: null, after: null } : words),
          } as const,
        ]
      : []),
    ...imageChanges(approved.hashes, now),
  ];
  return named.length === 0 && approved.hashes.file !== now.file ? [file] : named;
};
