import type { Root } from 'mdast';
import type { StoryFront } from '#functions/story/stories/story-front.ts';

export type StoryFolder = 'drafts' | 'approved' | 'withdrawn';

/** From this offset of a text on, it stands on this line of the file. */
export type LineStep = { readonly at: number; readonly line: number };

/** A paragraph, heading, list item or quotation of the body, as plain text, with the line it starts on. */
export type Block = {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote';
  readonly text: string;
  readonly line: number;
  /** Before `<!-- more -->`. */
  readonly opening: boolean;
  /** What stands before an item: a bullet, its number, nothing before its second paragraph. Left out: a bullet. */
  readonly mark?: string;
  /** Left out: all on one line. */
  readonly lines?: readonly LineStep[];
};

export type Story = {
  readonly id: string;
  /** Of its folder, as people named it. */
  readonly name: string;
  readonly folder: StoryFolder;
  readonly front: StoryFront;
  readonly blocks: readonly Block[];
  readonly hasMarker: boolean;
  readonly body: Root;
  /** The file as it stands, for checks that point at a line, and for the approval's hash. */
  readonly source: string;
  /** Line of a front matter field; for findings. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

export const storyFolderKey = (folder: StoryFolder, name: string): string => `stories/${folder}/${name}`;
export const storyFileKey = (folder: StoryFolder, name: string): string => `${storyFolderKey(folder, name)}/story.md`;
export const imageKey = (folder: StoryFolder, name: string, file: string): string =>
  `${storyFolderKey(folder, name)}/${file}`;

/** A block as it is written out, with what stands before it. */
export const blockText = ({ kind, text, mark }: Block): string =>
  kind !== 'item' || mark === '' ? text : `${mark ?? '•'} ${text}`;

/** The line of the file on which an offset of a block's text stands. */
export const lineInBlock = ({ line, lines = [] }: Block, offset: number): number =>
  lines.findLast(({ at }) => at <= offset)?.line ?? line;

/** The body without its title, one paragraph a line pair. */
export const plainBody = (story: Pick<Story, 'blocks'>): string => story.blocks.map((block) => block.text).join('\n\n');
