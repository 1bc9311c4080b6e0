import type { Temporal } from 'temporal-polyfill';
import type { PictureFacts, PictureProblem } from '#functions/ground/ports/picture-renderer.ts';
import type { ComposedStory } from '#functions/newsroom/review/composed-story.ts';
import type { RuleLists } from '#functions/newsroom/review/rule-lists.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { AlikeStory } from '#functions/story/stories/alike.ts';
import type { Story } from '#functions/story/stories/story.ts';

/** All that a rule may know about a story. */
export type ReviewContext = {
  readonly story: Story;
  /** By file name; a file that is not there has no entry. */
  readonly pictures: ReadonlyMap<string, PictureFacts | PictureProblem>;
  /** By the name of a picture that is not there, a file that nearly has it. */
  readonly nearby?: ReadonlyMap<string, string>;
  readonly consents: ReadonlyMap<string, Consent>;
  readonly settings: EmployerSettings;
  readonly composed: ComposedStory;
  /** Other stories by id, for pairs. */
  readonly languages: ReadonlyMap<string, string>;
  /** Other stories with much the same text, the most like first; absent where nobody has compared. */
  readonly alike?: readonly AlikeStory[];
  readonly lists: RuleLists;
  /** ISO 639-1 code of a text, or null. */
  readonly detect: (text: string) => string | null;
  readonly now: Temporal.Instant;
};
