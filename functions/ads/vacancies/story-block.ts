import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { excerpt } from '#functions/ads/vacancies/excerpt.ts';
import type { Language } from '#functions/ground/language/language.ts';

/** Boards count the whole ad; this is what a story may take of it (6,500 characters on Platsbanken). */
const maxText = 600;

export type StoryBlockFacts = {
  readonly story: string;
  readonly person: { readonly name: string; readonly role: string };
  /** The story's opening or a quotation; paragraphs apart by an empty line. */
  readonly text: string;
  /** The tracked link to the story page. */
  readonly link: string;
  readonly language: Language;
};

const words = {
  sv: { meet: 'Möt', read: 'Läs hela berättelsen' },
  en: { meet: 'Meet', read: 'Read the whole story' },
} as const;

const writer = unified().use(rehypeStringify, { characterReferences: { useNamedReferences: true } });

const element = (tagName: string, children: ElementContent[], href?: string): Element => ({
  type: 'element',
  tagName,
  properties: href === undefined ? {} : { href },
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });
const lines = (paragraph: string): ElementContent[] =>
  paragraph.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [element('br', []), text(line)]));

/** The block that stands last in an ad, between two comments so that it can be found and taken out again. */
export const storyBlock = (facts: StoryBlockFacts): string => {
  const { meet, read } = words[facts.language];
  const paragraphs = excerpt(facts.text, maxText, facts.language).split(/\n{2,}/);
  const tree: Root = {
    type: 'root',
    children: [
      element('h3', [text(`${meet} ${facts.person.name}, ${facts.person.role}`)]),
      ...paragraphs.map((paragraph) => element('p', lines(paragraph))),
      element('p', [element('a', [text(read)], facts.link)]),
    ],
  };
  return `<!-- vardag:story ${facts.story} -->${writer.stringify(tree)}<!-- /vardag:story -->`;
};

// From an opening comment to the next closing one, with no other opening between: a stray half never takes text with it.
const block = /<!-- vardag:story ([\p{L}\p{N}_-]+) -->(?:(?!<!-- vardag:story )[\s\S])*?<!-- \/vardag:story -->/u;
const blocks = new RegExp(block, 'gu');

/** The ad without any story block, all else byte for byte as it was. */
export const removeBlock = (adHtml: string): string => {
  let [before, after] = [adHtml, adHtml.replace(blocks, '')];
  // Taking one out may join the halves of another.
  while (after !== before) [before, after] = [after, after.replace(blocks, '')];
  return after;
};

/** The ad with this block last, in the place of any other. */
export const insertBlock = (adHtml: string, blockHtml: string): string => removeBlock(adHtml) + blockHtml;

/** The ad as it is read: the block's words without the comments around them. */
export const removeBlockMarkers = (adHtml: string): string =>
  adHtml.replace(/<!-- (?:vardag:story [\p{L}\p{N}_-]+|\/vardag:story) -->/gu, '');

/** The story whose block stands in the ad. */
export const blockStory = (adHtml: string): string | null => block.exec(adHtml)?.[1] ?? null;
