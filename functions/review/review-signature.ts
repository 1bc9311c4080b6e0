import type { Finding } from '#functions/findings/finding.ts';
import { canonicalJson } from '#functions/ledger/canonical-json.ts';
import { sha256 } from '#functions/ledger/sha256.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { consentsHold } from '#functions/review/consents-hold.ts';
import type { ReviewFacts } from '#functions/review/review-story.ts';
import type { StoryPlace } from '#functions/stories/read-story.ts';
import { imageKey, storyFileKey } from '#functions/stories/story.ts';
import { readStoryFile } from '#functions/stories/story-file.ts';

/** What the last review of a story saw and found; `reviews/<id>.json` in `reports`. */
export type KeptReview = { readonly signature: string; readonly findings: readonly Finding[] };

export const keptReviewKey = (story: string): string => `reviews/${story}.json`;

/** Raised when the rules change, so that every story is read again. */
const rulesVersion = 1;

/**
 * One hash of everything that a review of a story depends on: its bytes, its pictures, the employer's files, and how its
 * consents stand today. Equal signatures give equal findings, so a story that nobody touched costs a few reads a night.
 */
export const reviewSignature = async (
  deps: Pick<Deps, 'content' | 'clock' | 'pictures' | 'language'>,
  facts: ReviewFacts,
  { folder, id }: StoryPlace,
): Promise<string> => {
  const file = await deps.content.get(storyFileKey(folder, id));
  const story = file === null ? null : readStoryFile(folder, id, new TextDecoder().decode(file.body)).story;
  const names = story?.front.images.map((image) => image.file) ?? [];
  const images = await Promise.all(
    names.map(async (name) => [name, (await deps.content.head(imageKey(folder, id, name)))?.etag ?? null]),
  );
  const consents = story === null ? [] : consentsHold({ ...facts, story, now: deps.clock.now() });
  const pair =
    story?.front.translationOf === undefined ? null : (facts.languages.get(story.front.translationOf) ?? null);
  return sha256(
    canonicalJson({
      rulesVersion,
      renderer: deps.pictures.version,
      language: deps.language,
      folder,
      file: file === null ? null : sha256(file.body),
      images,
      consents,
      pair,
      settings: facts.settings,
    }),
  );
};
