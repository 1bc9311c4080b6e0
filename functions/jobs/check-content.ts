import { readVacancies } from '#functions/ads/vacancies/read-vacancies.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { inReadingOrder } from '#functions/ground/findings/finding.ts';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { checkHandFiles } from '#functions/jobs/check-hand-files.ts';
import { checkPasted } from '#functions/jobs/check-pasted.ts';
import { checkPauses } from '#functions/jobs/check-pauses.ts';
import { checkPins } from '#functions/jobs/check-pins.ts';
import { reviewConsentFiles } from '#functions/newsroom/review/consent-files.ts';
import { isAsked } from '#functions/newsroom/review/is-asked.ts';
import { readKnownTexts } from '#functions/newsroom/review/known-texts.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { reviewStory } from '#functions/newsroom/review/review-story.ts';
import { siteAssessed } from '#functions/newsroom/review/site-assessed.ts';
import { twiceFinding } from '#functions/newsroom/review/story-ids.ts';
import { strays } from '#functions/newsroom/review/strays.ts';
import { unusedPictures } from '#functions/newsroom/review/unused-pictures.ts';
import { campaignFindings } from '#functions/publishing/campaigns/campaign-findings.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures' | 'detector' | 'clock' | 'vacancies' | 'log'>;

/** The version of a story that was judged, as `approve --seen` takes it. */
export type SeenStory = { readonly id: string; readonly seen: string };

export type CheckedContent = {
  readonly findings: readonly Finding[];
  readonly stories: readonly SeenStory[];
};

/** Reviews all content at once and writes nothing: what `vardag check` shows. */
export const checkContent = async (deps: Needs, paths: readonly string[]): Promise<CheckedContent> => {
  const places = (await listStories(deps)).filter((place) => place.folder !== 'withdrawn');
  const { facts, findings } = await readReviewFacts(deps, places);
  const campaigns = await readCampaigns(deps);
  const judged: SeenStory[] = [];
  const stories = new Set(places.map((place) => place.id));
  const keys = (await deps.content.list('')).map(({ key }) => key);
  const twice = places.filter((place) => places.some((other) => other !== place && other.id === place.id));
  const all = [
    ...strays(keys),
    ...(await unusedPictures(deps, places, keys)),
    ...twice.map((place) => twiceFinding(place, places)),
    ...findings,
    ...campaigns.findings,
    ...(await reviewConsentFiles(deps)),
    ...(await checkPauses(deps)),
    ...(await checkPins(deps)),
    ...(await checkHandFiles(deps, places)),
    ...(await siteAssessed(deps)),
  ];
  if (facts !== null) {
    const around = { settings: facts.settings, stories, now: deps.clock.now() };
    all.push(...campaignFindings(campaigns.lined, around));
    const fileOf = ({ folder, name }: StoryLocation) => storyFileKey(folder, name);
    const texts = await readKnownTexts(deps, (id) => stories.has(id));
    const reviewed = await eachByItself(deps, places, { fileOf }, (place) =>
      reviewStory(deps, { ...facts, texts }, place),
    );
    for (const { place, seen } of reviewed.answers)
      if (seen !== null && isAsked(paths, fileOf(place))) judged.push({ id: place.id, seen });
    all.push(...reviewed.answers.flatMap((one) => one.findings), ...reviewed.findings);
    const { vacancies, findings: ofVacancies } = await readVacancies(deps, facts.settings.organisation);
    all.push(...ofVacancies, ...(await checkPasted(deps, vacancies)));
  } else all.push(...(await checkPasted(deps, null)));
  return { findings: inReadingOrder(all.filter(({ file }) => isAsked(paths, file))), stories: judged };
};
