import { sharedPart } from '#functions/story/stories/text-signature.ts';

/** From here on two texts count as one: they are not told near each other. */
export const alikeFrom = 0.25;

/** From here on it is worth a word to who reads the story. */
export const wordFrom = 0.12;

/** How many are kept of a story, those most like it first: who copies a text a hundred times learns it from fewer. */
const most = 20;

/** A text that another can be like. */
export type KnownText = {
  readonly id: string;
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly translationOf: string | null;
  readonly signature: Uint32Array;
};

/** Another story that is like it, and how large a part of their pairs of words is the same. */
export type AlikeStory = { readonly id: string; readonly title: string; readonly share: number };

const isPair = (one: KnownText, other: KnownText): boolean =>
  one.translationOf === other.id || other.translationOf === one.id;

/** The stories of its language that are like it, the most like first; what translates it is never one of them. */
export const alikeStories = (own: KnownText, others: Iterable<KnownText>): readonly AlikeStory[] =>
  [...others]
    .filter((other) => other.id !== own.id && other.language === own.language && !isPair(own, other))
    .map(({ id, title, signature }) => ({ id, title, share: sharedPart(own.signature, signature) }))
    .filter(({ share }) => share >= wordFrom)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, most);
