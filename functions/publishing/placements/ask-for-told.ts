import type { KnownVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import { matchInIndex } from '#functions/ads/vacancies/match.ts';
import { openVacancies } from '#functions/ads/vacancies/open-vacancies.ts';
import { indexStories } from '#functions/ads/vacancies/story-index.ts';
import { groupOf } from '#functions/ads/vacancies/taxonomy-names.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { CommonDeps } from '#functions/ground/ports/deps.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { type ToldElsewhere, toldElsewhere } from '#functions/publishing/placements/told-elsewhere.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { nameAgrees } from '#functions/story/consent/name-agrees.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';
import { readNamedConsents } from '#functions/story/consent/read-consents.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** So long may the asking take: what is late after it is asked for anew by the next run that sees a change. */
const window = { hours: 2 } as const;

/** Policy: whom a consent for job ads is missing is not asked about; it is looked at again before anything stands. */
const isPermitted = async (deps: CommonDeps, { people, images, words }: StoryFacts, timeZone: string) => {
  const { consents } = await readNamedConsents(
    deps,
    people.map(({ consent }) => consent),
  );
  const about = { channel: 'job-boards', images: images > 0, at: deps.clock.now(), timeZone } as const;
  return people.every(({ name, consent: id }) => {
    const consent = consents.get(id);
    if (consent === undefined || !nameAgrees(name, consent.displayName)) return false;
    return consentRefusal(consent, about) === null && (!words || wordsRefusal(consent, words) === null);
  });
};

/**
 * Asks that stories which other campaigns have told be let into ads that they fit best. The asking is a publication as any
 * other: permission, approval, pause and the once-only claim are looked at where it is served.
 */
export const askForTold = async (
  deps: CommonDeps,
  { brand }: EmployerSettings,
  known: KnownVacancies,
): Promise<readonly ToldElsewhere[]> => {
  const now = deps.clock.now();
  const day = now.toZonedDateTimeISO(brand.timeZone).toPlainDate();
  const [projections, facts, { campaigns }, { pauses }] = await Promise.all([
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
    readCampaigns(deps),
    readPauses(deps),
  ]);
  // What is asked for during a pause would only come too late.
  if (pauses.length > 0) return [];
  const stories = new Map(facts.map((story) => [story.id, story]));
  const when = { today: day.toString(), latest: now.add(window).toString() };
  const open = openVacancies(known.vacancies, day);
  const asked: ToldElsewhere[] = [];
  for (const one of toldElsewhere(projections, stories, campaigns, when)) {
    const { id, unit, language, occupation } = one.story;
    const story = { story: id, occupation: groupOf(known.taxonomy, occupation), unit, language, since: when.today };
    const alone = indexStories([story], day);
    const fits = open.some((vacancy) => matchInIndex(vacancy, alone, day).story !== null);
    if (fits && (await isPermitted(deps, one.story, brand.timeZone))) asked.push(one);
  }
  if (asked.length > 0)
    await deps.bus.publish(asked.map(({ due }) => ({ name: 'PublicationDue', detail: due }) as const));
  return asked;
};
