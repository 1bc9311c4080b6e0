import type { StoryFolder } from '#functions/story/stories/story.ts';
import type { SuggestedValues, ToldValues } from '#functions/story/stories/told-values.ts';

/** What planning, pages and digests know of a story without reading its folder; one small object a story in `reports`. */
export type StoryFacts = {
  readonly id: string;
  readonly folder: StoryFolder;
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly translationOf: string | null;
  readonly people: readonly { readonly name: string; readonly role: string; readonly consent: string }[];
  /** Hash of its own words; absent in facts of earlier versions, null while it can't be read. */
  readonly words?: string | null;
  /** What its text is compared with others by (`text-signature.ts`); null for a short one. Absent in facts of earlier versions, as the next. */
  readonly signature?: string | null;
  /** Stories of its language whose text is like it, and how large a part is the same. */
  readonly alike?: readonly { readonly id: string; readonly share: number }[];
  readonly unit: string;
  readonly occupation: string;
  readonly values: ToldValues;
  /** What was suggested before the choice; absent in facts of earlier versions. */
  readonly suggested?: SuggestedValues;
  readonly images: number;
  /** How many of them are too small for what they are cut to; absent in facts of earlier versions, as the next two. */
  readonly smallPictures?: number;
  /** The day when somebody last checked the facts. */
  readonly factsChecked?: string | null;
  /** Where the story asks people to go. */
  readonly asksFor?: string | null;
  /** Key of a small picture in `reports`. */
  readonly thumb: string | null;
  readonly alt: string | null;
  /** The approval in force, if the story still is what was approved. */
  readonly approval: { readonly hash: string; readonly at: string; readonly by: string } | null;
  readonly errors: number;
  readonly warnings: number;
};

export const storyFactsKey = (id: string): string => `stories/${id}.json`;
