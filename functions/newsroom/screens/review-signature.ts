import type { Finding } from '#functions/ground/findings/finding.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { approvedWords } from '#functions/newsroom/review/approved-words.ts';
import { consentsAreTheirs } from '#functions/newsroom/review/consents-are-theirs.ts';
import { consentsHold } from '#functions/newsroom/review/consents-hold.ts';
import { publishedTexts } from '#functions/newsroom/review/published-texts.ts';
import type { ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import { aroundStory } from '#functions/newsroom/screens/around-story.ts';
import { sheetConsents } from '#functions/newsroom/screens/queries/sheet/sheet-consents.ts';
import { brandFor } from '#functions/story/organisation/sender.ts';
import { markFor } from '#functions/story/pictures/read-mark.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { imageKey, storyFileKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

/** What the last review of a story saw and found; `reviews/<id>.json` in `reports`. */
export type KeptReview = {
  readonly signature: string;
  readonly findings: readonly Finding[];
  /** Stories that it was found to be like: it is read again when one of them is gone. */
  readonly alike?: readonly string[];
};

export const keptReviewKey = (story: string): string => `reviews/${story}.json`;

/** Raised when the rules change, so that every story is read again. */
const rulesVersion = 7;

/** What is told of a time may pass at midnight. */
const tellsTime = /20\d\d|\d (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[ck]t|nov|dec)/i;

/**
 * One hash of everything that a review of a story and its sheet depend on: its bytes, its pictures, the employer's files,
 * how its consents stand today, and what stands around it. Equal signatures give equal findings and equal sheets, so a
 * story that nothing happened to costs a few reads a night. Approvals are missing: only a review that ends in a sheet
 * writes one.
 */
export const reviewSignature = async (
  deps: Pick<Deps, 'content' | 'reports' | 'vacancies' | 'site' | 'clock' | 'pictures' | 'values' | 'language' | 'log'>,
  facts: ReviewFacts,
  { folder, id, name: folderName }: StoryLocation,
): Promise<string> => {
  const file = await deps.content.get(storyFileKey(folder, folderName));
  const story = file === null ? null : readStoryBytes(folder, folderName, file.body).story;
  const names = story?.front.images.map((image) => image.file) ?? [];
  const images = await Promise.all(
    names.map(async (name) => [name, (await deps.content.head(imageKey(folder, folderName, name)))?.etag ?? null]),
  );
  const unit = story?.front.unit ?? null;
  const { logo } = brandFor(facts.settings.brand, unit);
  const mark = markFor(facts.marks, facts.settings.brand, unit);
  const drawn = names.length > 0 || logo === undefined ? null : await deps.content.head(logo);
  const now = deps.clock.now();
  const consents = story && [
    consentsHold({ ...facts, story, now }),
    approvedWords({ ...facts, story }),
    consentsAreTheirs({ ...facts, story }),
    sheetConsents(story, facts.consents, now, facts.settings.brand.timeZone),
  ];
  const around = await aroundStory(deps, facts, id, story);
  const pair =
    story?.front.translationOf === undefined ? null : (facts.languages.get(story.front.translationOf) ?? null);
  return sha256(
    canonicalJson({
      rulesVersion,
      lists: facts.listsHash,
      day:
        story !== null &&
        (story.front.factsChecked !== undefined || publishedTexts(story).some(({ text }) => tellsTime.test(text)))
          ? now.toZonedDateTimeISO(facts.settings.brand.timeZone).toPlainDate().toString()
          : null,
      renderer: deps.pictures.version,
      valueReader: deps.values.version,
      mark: mark && sha256(mark.logo),
      language: deps.language,
      folder,
      file: file === null ? null : sha256(file.body),
      images,
      logo: drawn?.etag ?? null,
      consents,
      pair,
      // The hour of the review alone is no reason for another.
      around: { ...around, context: { ...around.context, asOf: null } },
      settings: facts.settings,
    }),
  );
};
