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
