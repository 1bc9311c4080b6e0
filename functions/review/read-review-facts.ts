import { readConsents } from '#functions/consent/read-consents.ts';
import { compileLexicon } from '#functions/employer-values/lexicon.ts';
import type { Finding } from '#functions/findings/finding.ts';
import { readSettings } from '#functions/organisation/read-settings.ts';
import { readMark } from '#functions/pictures/read-mark.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { logoFinding } from '#functions/review/logo-finding.ts';
import type { ReviewFacts } from '#functions/review/review-story.ts';
import type { StoryPlace } from '#functions/stories/list-stories.ts';
import { storyFileKey } from '#functions/stories/story.ts';
import { readStoryBytes } from '#functions/stories/story-file.ts';

export type ReadReviewFacts = { readonly facts: ReviewFacts | null; readonly findings: readonly Finding[] };

const languageOf = async (
  deps: Pick<Deps, 'content'>,
  { folder, id }: StoryPlace,
): Promise<[string, string] | null> => {
  const stored = await deps.content.get(storyFileKey(folder, id));
  const story = stored === null ? null : readStoryBytes(folder, id, stored.body).story;
  return story === null ? null : [id, story.front.language];
};

/** Reads what all stories are judged by. `facts` is null when there is no brand to speak for. */
export const readReviewFacts = async (
  deps: Pick<Deps, 'content'>,
  places: readonly StoryPlace[],
): Promise<ReadReviewFacts> => {
  const [settings, consents] = await Promise.all([readSettings(deps), readConsents(deps)]);
  const unmarked = [...settings.findings, ...consents.findings];
  if (settings.settings === null) return { facts: null, findings: unmarked };
  const { mark, problem } = await readMark(deps, settings.settings.brand);
  const findings = [...unmarked, ...logoFinding(problem)];
  const languages = await Promise.all(
    places.filter((place) => place.folder !== 'withdrawn').map((place) => languageOf(deps, place)),
  );
  return {
    facts: {
      settings: settings.settings,
      mark,
      lexicon: compileLexicon(settings.settings.values),
      consents: consents.consents,
      languages: new Map(languages.filter((pair) => pair !== null)),
    },
    findings,
  };
};
