import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Story } from '#functions/story/stories/story.ts';

/** No picture in the text: a page of ours loads nothing from elsewhere, and a story's own pictures stand apart. */
const schema = { ...defaultSchema, tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img') };
const toHtml = unified().use(remarkRehype).use(rehypeSanitize, schema).use(rehypeStringify);

/** The whole body as HTML that is safe to put in a page: no scripts, no styles, no pictures, no foreign attributes. */
export const storyHtml = (story: Pick<Story, 'body'>): string => toHtml.stringify(toHtml.runSync(story.body) as never);
