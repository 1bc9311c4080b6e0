import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// CommonMark knows every character reference of HTML5, so its parser is asked instead of a table of our own.
const markdown = unified().use(remarkParse);

/** `&aring;`, `&#229;` and `&#xe5;` become å; what is no reference stays as it stands. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) =>
    textOf(markdown.parse(`x${reference}x`)).slice(1, -1),
  );

/** A field that should be plain text but may come with references, stray tags and line breaks. */
export const plainField = (text: string): string =>
  decodeReferences(text.replace(/<\/?[a-z][^<>]*>/gi, ' '))
    .replace(/\s+/g, ' ')
    .trim();
