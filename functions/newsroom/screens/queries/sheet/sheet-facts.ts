import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PictureWindow } from '#functions/ground/ports/picture-renderer.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { ComposedStory } from '#functions/newsroom/review/composed-story.ts';
import type { ReviewedStory } from '#functions/newsroom/review/review-story.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import type { ApprovalEntry } from '#functions/story/stories/approval.ts';
import type { Story } from '#functions/story/stories/story.ts';
import type { StoryImage } from '#functions/story/stories/story-front.ts';

/** What a cut takes of its picture. */
export type SheetCut = { readonly of: 'linkedin' | 'card' | 'small'; readonly window: PictureWindow };

/** A picture of the story as the sheet shows it: whole, and cut to the shape of the post. */
export type SheetPicture = {
  readonly image: StoryImage;
  readonly whole: PictureView;
  readonly cut: PictureView;
  /** Every cut that is made of it. */
  readonly cuts: readonly SheetCut[];
};

export type SheetPictures = {
  readonly thumb: PictureView | null;
  readonly pictures: readonly SheetPicture[];
  /** The drawn picture of the link card of a story that has none. */
  readonly card: PictureView | null;
};

export const noPictures: SheetPictures = { thumb: null, pictures: [], card: null };

/** All that a review sheet is filled from. */
export type SheetFacts = {
  readonly reviewed: Omit<ReviewedStory, 'pictures'>;
  readonly reading: ValueReading;
  readonly findings: readonly Finding[];
  /** True while the story is exactly what was approved. */
  readonly isApproved: boolean;
  readonly approvals: Chain<ApprovalEntry>;
  readonly settings: EmployerSettings;
  readonly consents: ReadonlyMap<string, Consent>;
  readonly shown: SheetPictures;
  /** Titles of open ads that the story fits. */
  readonly ads: readonly string[];
  /** The address of its page, once it stands. */
  readonly page: string | null;
  /** Who works here: a sheet says their names, not how they sign in. */
  readonly people: readonly Person[];
  readonly context: PageContext;
  readonly now: Temporal.Instant;
  readonly language: Language;
};

/** A story whose front matter holds, and what it tells. */
export type WholeStory = { readonly story: Story; readonly composed: ComposedStory };

export const wholeStory = ({ reviewed }: SheetFacts): WholeStory | null =>
  reviewed.read.story === null || reviewed.composed === null
    ? null
    : { story: reviewed.read.story, composed: reviewed.composed };
