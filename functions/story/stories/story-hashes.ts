import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Mark } from '#functions/ground/picture-forms/mark.ts';
import { plainBody, type Story } from '#functions/story/stories/story.ts';

/** What an approval pins: the file's bytes, and apart from each other the text, the publishing fields and every picture. */
export type StoryHashes = {
  readonly file: string;
  readonly text: string;
  readonly fields: string;
  readonly images: Readonly<Record<string, string>>;
  /** The employer's mark on its pictures, with its place; null when there is none. Absent in approvals of earlier versions. */
  readonly mark?: string | null;
};

const markHash = ({ logo, ...settings }: Mark): string => sha256(canonicalJson({ ...settings, logo: sha256(logo) }));

/** `file` holds the bytes of `story.md` as they stand in the store, not as they were decoded. */
export const hashStory = (
  story: Story,
  file: Uint8Array,
  images: ReadonlyMap<string, Uint8Array>,
  mark: Mark | null,
): StoryHashes => ({
  file: sha256(file),
  text: sha256(plainBody(story)),
  fields: sha256(canonicalJson(story.front)),
  images: Object.fromEntries([...images].map(([file, bytes]) => [file, sha256(bytes)])),
  mark: mark === null ? null : markHash(mark),
});

export type HashChange = { readonly what: 'text' | 'fields' | 'file' | 'image' | 'mark'; readonly file: string | null };

/** What differs from the approval, the most telling first; null when not one byte does. */
export const firstChange = (approved: StoryHashes, now: StoryHashes): HashChange | null => {
  const isSameFile = approved.file === now.file;
  // The same bytes say the same, even where a later version reads more or less out of them.
  if (!isSameFile && approved.text !== now.text) return { what: 'text', file: null };
  if (!isSameFile && approved.fields !== now.fields) return { what: 'fields', file: null };
  const files = [...new Set([...Object.keys(approved.images), ...Object.keys(now.images)])].sort();
  const image = files.find((file) => approved.images[file] !== now.images[file]);
  if (image !== undefined) return { what: 'image', file: image };
  if (approved.mark !== undefined && approved.mark !== now.mark) return { what: 'mark', file: null };
  return isSameFile ? null : { what: 'file', file: null };
};
