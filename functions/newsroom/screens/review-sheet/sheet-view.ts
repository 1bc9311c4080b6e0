import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { FindingMark, Severity } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Figure } from '#functions/newsroom/page-kit/figure.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { Block } from '#functions/story/stories/story.ts';

/** A finding, with the words it is about when they are known. Lines count from 1 in `story.md`. */
export type SheetFinding = {
  readonly file: string;
  readonly line: number | null;
  readonly quote: string | null;
  /** Where in the story's texts; the body's offsets count its blocks with an empty line between. */
  readonly marks?: readonly FindingMark[];
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly hint: Text;
};

/** The post exactly as LinkedIn shows it; `text` is what is sent, links and hashtags included. */
export type LinkedInCard = {
  readonly pageName: string;
  readonly avatar: PictureView | null;
  readonly followers: Figure;
  readonly text: string;
  /** As LinkedIn counts: with the signs that the text needs on its way there. */
  readonly length: number;
  /** The part of the text that links to the employer's page. */
  readonly mention: { readonly start: number; readonly end: number } | null;
  /** Whom it is shown to; null is everyone. */
  readonly audience: Text | null;
  readonly pictures: readonly PictureView[];
  readonly article: { readonly title: string; readonly domain: string; readonly picture: PictureView | null } | null;
};

export type SitePreview = {
  /** Key or address of the page, null before it exists. */
  readonly address: string | null;
  readonly title: string;
  readonly ingress: string;
  readonly picture: PictureView | null;
};

export type JobAdPreview = {
  readonly vacancies: readonly string[];
  readonly heading: string;
  readonly text: string;
  readonly linkText: string;
};

/** A frame over the original, in percent of its width and height. */
export type CropFrame = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type CropSheet = {
  readonly file: string;
  readonly original: PictureView;
  readonly credit: string | null;
  /** The point that the writer chose, 0..1 from top left; null where the cuts were found automatically. */
  readonly focus: { readonly x: number; readonly y: number } | null;
  readonly frames: readonly CropFrame[];
};

export type SheetValue = {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  /** Null for one that a person chose and the machine did not suggest. */
  readonly rank: 'likely' | 'maybe' | null;
  /** The one that speaks most for it, literally. */
  readonly sentence: string | null;
  /** Words in the sentence that tell it outright. */
  readonly told: readonly string[];
  /** Sentences that deny it. */
  readonly against: readonly string[];
};

export type SheetValues = {
  /** `unanswered` is no answer; `none` is an answer too. */
  readonly answer: 'chosen' | 'none' | 'unanswered';
  readonly rows: readonly SheetValue[];
  /** Why they were not read as they should be. */
  readonly trouble: Text | null;
};

export type ConsentState =
  | 'in-force'
  | 'ends-soon'
  | 'ended'
  | 'withdrawn'
  | 'not-begun'
  | 'missing'
  | 'too-narrow'
  | 'other-text';

export type SheetConsent = {
  readonly person: string;
  readonly channels: readonly ChannelName[];
  readonly images: boolean;
  readonly until: string | null;
  readonly state: ConsentState;
};

/** `before` and `after` are the texts of what changed; null for bytes. */
export type SheetChange = {
  readonly what: 'text' | 'picture' | 'field';
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What has become of a published or withdrawn story: sentences with the page that tells more. */
export type SheetStanding = {
  readonly lines: readonly Text[];
  readonly onward: { readonly key: string; readonly words: Text } | null;
};

export type SheetView = StoryLink & {
  readonly context: PageContext;
  readonly folder: 'drafts' | 'approved' | 'withdrawn';
  /** False while the facts at the top of the file do not hold: then there is nothing to preview. */
  readonly readable: boolean;
  readonly unit: string;
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly author: string;
  readonly blocks: readonly Block[];
  readonly findings: readonly SheetFinding[];
  readonly linkedin: LinkedInCard | null;
  readonly site: SitePreview | null;
  readonly jobAd: JobAdPreview | null;
  readonly crops: readonly CropSheet[];
  readonly values: SheetValues | null;
  readonly consents: readonly SheetConsent[];
  /** What `textHash` in a consent for this very text holds; null while the text can't be read. */
  readonly wordsHash: string | null;
  /** The version that the sheet shows, as `approve --seen` takes it; null while the story can't be read. */
  readonly seen: string | null;
  /** `hash` is the whole SHA-256 that the approval pins. */
  readonly approval: { readonly by: string; readonly at: string; readonly hash: string } | null;
  readonly changes: readonly SheetChange[];
  /** Where it stands published, with the numbers that are known; places that later parts fill stand empty. */
  readonly standing?: SheetStanding;
};
