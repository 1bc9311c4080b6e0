import type { Finding, Severity } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { type Story, storyFileKey } from '#functions/story/stories/story.ts';

/** One rule, one question. Rules know nothing of each other; the review asks them all. */
export type Rule = (context: ReviewContext) => readonly Finding[];

/** A finding about a line of the story's file. */
export const aboutStory = (
  story: Story,
  line: number | null,
  rule: string,
  severity: Severity,
  message: Text,
  hint: Text,
): Finding => ({ file: storyFileKey(story.folder, story.name), line, rule, severity, message, hint });

/** The line of an offset in the file, counted from 1. */
export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** The line of the file on which an offset of a block's text stands; a block of several lines is told by its first. */
export const lineOfText = (story: Story, excerpt: string): number | null => {
  const block = story.blocks.find((one) => one.text.includes(excerpt));
  if (block === undefined) return null;
  const offset = story.source.indexOf(excerpt);
  return offset >= 0 ? lineAt(story.source, offset) : block.line;
};
