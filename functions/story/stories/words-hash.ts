import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Story } from '#functions/story/stories/story.ts';

const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const marker = /^[ \t]*<!--\s*more\s*-->[ \t]*$/gm;

/** NFC, with line feeds; no white space at the end of a line or of the text, and one empty line at most in a row. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

/**
 * The story's own words, as the person who reads and approves them meets them: the title, an empty line, the body as it is
 * written, and, after two empty lines, the text for LinkedIn if the story has one of its own. The marker `<!-- more -->` is
 * no word, and nothing else of the front matter is among them.
 */
export const storyWords = ({ front, source }: Pick<Story, 'front' | 'source'>): string => {
  const title = front.title.normalize('NFC').replace(/\s+/g, ' ').trim();
  const body = tidy(
    source
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .replace(frontMatter, '')
      .replace(marker, ''),
  );
  const linkedin = front.linkedin === undefined ? '' : `\n\n\n${tidy(front.linkedin.text)}`;
  return `${title}\n\n${body}${linkedin}`;
};

/** Lower-case hex of the SHA-256 of those words in UTF-8: what `textHash` in a consent holds. */
export const wordsHash = (story: Pick<Story, 'front' | 'source'>): string => sha256(storyWords(story));
