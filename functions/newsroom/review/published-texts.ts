import type { Language } from '#functions/ground/language/language.ts';
import { folded } from '#functions/story/stories/prose/folded.ts';
import { paragraphsIn, type Sentence, type Span, sentencesIn } from '#functions/story/stories/prose/sentences.ts';
import { lineInBlock, type Story } from '#functions/story/stories/story.ts';

/** What a text is to its reader; a rule names the kinds it judges. */
export type TextKind = 'body' | 'post' | 'title' | 'alt' | 'credit' | 'action' | 'person' | 'address' | 'inside';

/**
 * A string of a story that a channel, page, feed, mail or ad can show, in the one form that every rule reads.
 * `markAt` gives the place in the text as it is written.
 */
export type PublishedText = {
  /** Its path: `title`, `images.0.alt`, `body`. */
  readonly field: string;
  readonly kind: TextKind;
  readonly language: Language;
  readonly text: string;
  readonly written: string;
  readonly lineAt: (offset: number) => number;
  readonly placeOf: (offset: number) => number;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const textOf = (
  field: string,
  kind: TextKind,
  language: Language,
  written: string,
  lineAt: (offset: number) => number,
): PublishedText => {
  const { text, placeOf } = folded(written);
  const sentences = lazily(() => sentencesIn(text, language));
  const paragraphs = lazily(() => paragraphsIn(text));
  return {
    field,
    kind,
    language,
    text,
    written,
    lineAt: (offset) => lineAt(placeOf(offset)),
    placeOf,
    get sentences() {
      return sentences();
    },
    get paragraphs() {
      return paragraphs();
    },
  };
};

const between = '\n\n';

const bodyOf = (story: Story): PublishedText => {
  let length = 0;
  const starts = story.blocks.map((block) => {
    const start = length;
    length += block.text.length + between.length;
    return start;
  });
  const written = story.blocks.map((block) => block.text).join(between);
  const lineAt = (offset: number): number => {
    const n = starts.findLastIndex((start) => start <= offset);
    const block = story.blocks[n];
    return block === undefined ? 1 : lineInBlock(block, offset - (starts[n] ?? 0));
  };
  return textOf('body', 'body', story.front.language, written, lineAt);
};

/** The fields of the front matter that nobody outside the newsroom is shown; ids, codes and choices. */
export const unpublished = [
  'language',
  'translationOf',
  'people.consent',
  'unit',
  'occupation',
  'audience',
  'values',
  'images.file',
  'images.focus',
  'author',
  'factsChecked',
  'showsNobody',
  'secrecyReview.by',
  'secrecyReview.on',
] as const;

const known = new WeakMap<Story, readonly PublishedText[]>();

/** Every text of a story that a reader can get, and its goal, which the newsroom's pages and mails show. */
export const publishedTexts = (story: Story): readonly PublishedText[] => {
  const standing = known.get(story);
  if (standing !== undefined) return standing;
  const { front } = story;
  const field = (
    kind: TextKind,
    path: readonly PropertyKey[],
    written: string | undefined,
  ): readonly PublishedText[] =>
    written === undefined || written.trim() === ''
      ? []
      : [textOf(path.join('.'), kind, front.language, written, () => story.lineOf(path))];
  const texts = [
    ...field('title', ['title'], front.title),
    ...field('inside', ['goal'], front.goal),
    ...front.people.flatMap(({ name, role }, n) => [
      ...field('person', ['people', n, 'name'], name),
      ...field('person', ['people', n, 'role'], role),
    ]),
    ...front.images.flatMap(({ alt, credit, copyright }, n) => [
      ...field('alt', ['images', n, 'alt'], alt),
      ...field('credit', ['images', n, 'credit'], credit),
      ...field('credit', ['images', n, 'copyright'], copyright),
    ]),
    ...field('action', ['callToAction', 'text'], front.callToAction?.text),
    ...field('address', ['callToAction', 'url'], front.callToAction?.url),
    ...field('address', ['link'], front.link),
    ...field('post', ['linkedin', 'text'], front.linkedin?.text),
    bodyOf(story),
  ];
  known.set(story, texts);
  return texts;
};
