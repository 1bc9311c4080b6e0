import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readHtml } from '#functions/vacancies/read-html.ts';
import { removeBlock } from '#functions/vacancies/story-block.ts';
import { tidyTree } from '#functions/vacancies/tidy-tree.ts';
import { writableText } from '#functions/vacancies/writable-text.ts';

// What `readHtml` builds, stated once more where it is enforced.
const allowed = {
  tagNames: ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'h2', 'h3', 'a'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

const writer = unified()
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify, {
    characterReferences: { useNamedReferences: true },
  });
const markdown = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);

/** Writes a tree as the HTML that ads may hold. */
export const writeAdHtml = (tree: Root): string => writer.stringify(writer.runSync(tidyTree(tree)));

/**
 * Sanitises the text of an ad from anywhere. A story block that came back with it (the recruiting system holds the ad as
 * we last wrote it) is taken out first, or it would stay in the text for ever.
 */
export const adHtml = (html: string): string => writeAdHtml(readHtml(removeBlock(writableText(html))));

/** The same for the Markdown that people write; raw HTML in it is left out. */
export const adHtmlFromMarkdown = (text: string): string => adHtml(String(markdown.processSync(text)));
