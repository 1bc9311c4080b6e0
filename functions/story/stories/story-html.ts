import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Story } from '#functions/story/stories/story.ts';

const toHtml = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify);

/** The whole body as HTML that is safe to put in a page: no scripts, no styles, no foreign attributes. */
export const storyHtml = (story: Pick<Story, 'body'>): string => toHtml.stringify(toHtml.runSync(story.body) as never);
