import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { logoFinding } from '#functions/newsroom/review/logo-finding.ts';
import type { ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import { readRuleLists } from '#functions/newsroom/review/rule-lists.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { compileLexicon } from '#functions/story/employer-values/lexicon.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { readMarks } from '#functions/story/pictures/read-mark.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

export type ReadReviewFacts = { readonly facts: ReviewFacts | null; readonly findings: readonly Finding[] };

const languageOf = async (
  deps: Pick<Deps, 'content'>,
  { folder, id, name }: StoryLocation,
): Promise<[string, string] | null> => {
  const stored = await deps.content.get(storyFileKey(folder, name));
  const story = stored === null ? null : readStoryBytes(folder, name, stored.body).story;
  return story === null ? null : [id, story.front.language];
};

/** Reads what all stories are judged by. `facts` is null when there is no brand to speak for. */
export const readReviewFacts = async (
  deps: Pick<Deps, 'content'> & Partial<Pick<Deps, 'reports'>>,
  places: readonly StoryLocation[],
): Promise<ReadReviewFacts> => {
  const [settings, consents, rules] = await Promise.all([readSettings(deps), readConsents(deps), readRuleLists(deps)]);
  const unmarked = [...settings.findings, ...consents.findings, ...rules.findings];
  if (settings.settings === null) return { facts: null, findings: unmarked };
  const marks = await readMarks(deps, settings.settings.brand);
  const people = await readPeople(deps, settings.settings.organisation);
  const problems = new Set([...marks.values()].map(({ problem }) => problem));
  const findings = [...unmarked, ...people.findings, ...[...problems].flatMap(logoFinding)];
  const languages = await Promise.all(
    places.filter((place) => place.folder !== 'withdrawn').map((place) => languageOf(deps, place)),
  );
  return {
    facts: {
      settings: settings.settings,
      marks,
      lexicon: compileLexicon(settings.settings.values),
      consents: consents.consents,
      lists: rules.lists,
      listsHash: rules.hash,
      languages: new Map(languages.filter((pair) => pair !== null)),
    },
    findings,
  };
};
