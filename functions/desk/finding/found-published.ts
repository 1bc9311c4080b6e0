import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import {
  type PublishedAsked,
  publishedSum,
  sorted,
  within,
} from '#functions/newsroom/screens/published/published-asked.ts';
import type { PublishedFinding } from '#functions/newsroom/screens/published/published-filters.ts';
import type { FirstNumbers, PublishedView } from '#functions/newsroom/screens/published/published-view.ts';
import { firstNumbers } from '#functions/newsroom/screens/queries/first-numbers.ts';
import type { KeptTelling, KeptTellings } from '#functions/newsroom/screens/queries/keep-tellings.ts';
import { publishedOf } from '#functions/newsroom/screens/queries/published-of.ts';
import { readRecorded } from '#functions/newsroom/screens/queries/read-recorded.ts';
import type { StoryPublications } from '#functions/newsroom/screens/queries/story-publications.ts';
import { mostTellings } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { readReadingsOf } from '#functions/publishing/engagement/read-readings.ts';
import {
  type PublicationProjection,
  publicationProjectionKey,
} from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'language'>;

/** Tellings whose numbers are read for one page; more are neither summed nor put in order by them. */
const mostRead = 200;

type Numbered = KeptTelling & { readonly numbers: FirstNumbers | null };

const numbered = async (deps: Needs, tellings: readonly KeptTelling[]): Promise<readonly Numbered[]> => {
  const posts = tellings.flatMap(({ measured, at }) =>
    measured === null ? [] : [{ publication: measured, publishedAt: at }],
  );
  const known = Map.groupBy(await readReadingsOf(deps.reports, posts), ({ publication }) => publication);
  return tellings.map((telling) => {
    const { measured } = telling;
    return { ...telling, numbers: measured === null ? null : firstNumbers(known.get(measured) ?? []) };
  });
};

const wholeOf = async (deps: Needs, { publications, ...telling }: KeptTelling): Promise<StoryPublications> => {
  const facts = await Promise.all(
    publications.map((id) => readJson<PublicationProjection>(deps.reports, publicationProjectionKey(id))),
  );
  return { ...telling, facts: facts.filter((one) => one !== null) };
};

const storiesOf = async (deps: Needs, tellings: readonly KeptTelling[]): Promise<readonly StoryFacts[]> => {
  const ids = [...new Set(tellings.map(({ story }) => story))];
  const read = await Promise.all(ids.map((id) => readJson<StoryFacts>(deps.reports, storyFactsKey(id))));
  return read.filter((one) => one !== null);
};

/** One page of what was told in the days that are asked for, and the sum of all of them. */
export const foundPublished = async (
  deps: Needs,
  { tellings, asOf }: KeptTellings,
  {
    asked,
    action,
    settings,
    context,
  }: { readonly asked: PublishedAsked; readonly action: string } & {
    readonly settings: EmployerSettings;
    readonly context: PageContext;
  },
): Promise<{ readonly view: PublishedView; readonly finding: PublishedFinding }> => {
  const found = within(tellings, asked, context.timeZone);
  const isRead = found.length <= mostRead;
  const known = isRead ? await numbered(deps, found) : found.map((one) => ({ ...one, numbers: null }));
  const pages = Math.max(1, Math.ceil(known.length / mostTellings));
  const page = Math.min(asked.page, pages);
  const sort = isRead || asked.sort === 'oldest' ? asked.sort : 'newest';
  const shown = sorted(known, sort).slice((page - 1) * mostTellings, page * mostTellings);
  const whole = await Promise.all(shown.map((one) => wholeOf(deps, one)));
  const [recorded, stories, { campaigns }] = await Promise.all([
    readRecorded(deps, whole),
    storiesOf(deps, shown),
    readCampaigns(deps),
  ]);
  const room = {
    gathered: { stories, settings, campaigns },
    pauses: [],
    now: deps.clock.now(),
    language: deps.language,
  };
  const { stories: told } = publishedOf(room, whole, recorded);
  return {
    view: { context: { ...context, asOf }, stories: told },
    finding: {
      asked: { ...asked, sort, page },
      action,
      total: found.length,
      pages,
      sum: isRead ? publishedSum(known.map(({ numbers }) => numbers)) : null,
    },
  };
};
