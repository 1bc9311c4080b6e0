import { type Finding, inReadingOrder } from '#functions/ground/findings/finding.ts';
import type { Mark } from '#functions/ground/picture-forms/mark.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PictureFacts, PictureProblem } from '#functions/ground/ports/picture-renderer.ts';
import { type ComposedStory, composeStory } from '#functions/newsroom/review/composed-story.ts';
import { judgeStory } from '#functions/newsroom/review/judge-story.ts';
import { knownTextOf } from '#functions/newsroom/review/known-texts.ts';
import type { RuleLists } from '#functions/newsroom/review/rule-lists.ts';
import { seenVersion } from '#functions/newsroom/review/seen-version.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { Lexicon } from '#functions/story/employer-values/lexicon.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { type Marks, markFor } from '#functions/story/pictures/read-mark.ts';
import { type AlikeStory, alikeStories, type KnownText } from '#functions/story/stories/alike.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { type ReadStory, readStory } from '#functions/story/stories/read-story.ts';

/** All that a review asks of the employer's files; read once for all stories. */
export type ReviewFacts = {
  readonly settings: EmployerSettings;
  /** What is put on the pictures, by who speaks. */
  readonly marks: Marks;
  readonly lexicon: Lexicon;
  readonly consents: ReadonlyMap<string, Consent>;
  readonly lists: RuleLists;
  /** Of the lists, so that a changed one is seen. */
  readonly listsHash: string;
  /** Languages of all stories by id, for pairs. */
  readonly languages: ReadonlyMap<string, string>;
  /** Texts of other stories, to compare with; absent where nobody compares. */
  readonly texts?: ReadonlyMap<string, KnownText>;
};

export type ReviewedStory = {
  readonly place: StoryLocation;
  readonly read: ReadStory;
  readonly pictures: ReadonlyMap<string, PictureFacts | PictureProblem>;
  readonly findings: readonly Finding[];
  /** Null when the front matter does not hold. */
  readonly composed: ComposedStory | null;
  /** What is put on the pictures. */
  readonly mark: Mark | null;
  /** The version that was judged, as its sheet names it; null while it can't be read. */
  readonly seen: string | null;
  /** What it is compared by, null for a short text or one that can't be read; and the stories that are like it. */
  readonly text: KnownText | null;
  readonly alike: readonly AlikeStory[];
};

/** Reads and judges one story's folder. Writes nothing. */
export const reviewStory = async (
  deps: Pick<Deps, 'content' | 'pictures' | 'detector' | 'clock'>,
  facts: ReviewFacts,
  place: StoryLocation,
): Promise<ReviewedStory> => {
  const read = await readStory(deps, place.folder, place.name);
  const inspected = await Promise.all(
    [...read.images].map(async ([file, bytes]) => [file, await deps.pictures.inspect(bytes)] as const),
  );
  const pictures = new Map(inspected);
  const mark = markFor(facts.marks, facts.settings.brand, read.story?.front.unit ?? null);
  if (read.story === null) {
    const nothing = { composed: null, seen: null, text: null, alike: [] };
    return { place, read, pictures, findings: read.findings, mark, ...nothing };
  }
  const { story } = read;
  const composed = composeStory(story, facts.settings, facts.lexicon);
  const text = place.folder === 'withdrawn' ? null : knownTextOf(story);
  const alike = text === null ? [] : alikeStories(text, facts.texts?.values() ?? []);
  const findings = judgeStory({
    story,
    composed,
    pictures,
    nearby: read.nearby,
    consents: facts.consents,
    settings: facts.settings,
    languages: facts.languages,
    alike,
    lists: facts.lists,
    detect: await deps.detector.load(),
    now: deps.clock.now(),
  });
  const seen = seenVersion({ read, composed }, mark);
  const all = inReadingOrder([...read.findings, ...findings]);
  return { place, read, pictures, findings: all, composed, mark, seen, text, alike };
};
