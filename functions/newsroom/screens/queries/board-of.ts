import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { campaignName, unitName, valueName } from '#functions/newsroom/screens/queries/named.ts';
import { type NewsroomFacts, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { storyStateOf, type WithdrawnAt } from '#functions/newsroom/screens/queries/story-state-of.ts';
import { thumbOf } from '#functions/newsroom/screens/queries/thumb-of.ts';
import type {
  BoardCard,
  BoardChoices,
  BoardView,
  StoryState,
} from '#functions/newsroom/screens/stories-board/board-view.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';

/** Within a column: what can be acted on first, the next slot first, the newest first. */
const order = (standing: StoryState): string => {
  switch (standing.column) {
    case 'draft':
      return String(standing.errors).padStart(3, '0');
    case 'approved':
      return standing.stopped ? '0' : '1';
    case 'planned':
      return standing.at;
    default:
      return '';
  }
};
const recent = (standing: StoryState): string =>
  standing.column === 'published' || standing.column === 'withdrawn' ? standing.at : '';

/** Campaigns that have told a story, or have a slot for it. */
const campaignsBy = ({ gathered }: NewsroomFacts, slots: readonly SlotFacts[]): ReadonlyMap<string, Set<string>> => {
  const by = new Map<string, Set<string>>();
  const put = (story: string | null, campaign: string): void => {
    if (story !== null) by.set(story, (by.get(story) ?? new Set()).add(campaign));
  };
  for (const { story, campaign, vacancy } of gathered.publications) if (vacancy === null) put(story, campaign);
  for (const { story, campaign, state } of slots) if (state === 'planned') put(story, campaign);
  return by;
};

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'sv');

/** What stories have that are here: a unit that has one stands with those above it. */
const choicesOf = ({ gathered, language }: NewsroomFacts, cards: readonly BoardCard[]): BoardChoices => {
  const { settings, campaigns } = gathered;
  const above = (path: string) => path.split('.').map((_, n, parts) => parts.slice(0, n + 1).join('.'));
  const units = new Set(cards.flatMap(({ facets }) => (facets.unit === '' ? [] : above(facets.unit))));
  const values = new Set(cards.flatMap(({ facets }) => facets.values));
  const told = new Set(cards.flatMap(({ facets }) => facets.campaigns));
  const named = (ids: ReadonlySet<string>, name: (id: string) => string) =>
    [...ids].map((id) => ({ id, name: name(id) })).sort(byName);
  return {
    units: named(units, (path) =>
      above(path)
        .map((one) => unitName(settings, one, language))
        .join(' › '),
    ),
    values: named(values, (id) => valueName(settings, id, language)),
    campaigns: named(told, (id) => campaignName(campaigns, id)),
  };
};

/** Every story in its column. */
export const boardOf = (facts: NewsroomFacts, slots: readonly SlotFacts[], withdrawnAt: WithdrawnAt): BoardView => {
  const { gathered, language } = facts;
  const { settings } = gathered;
  const asked = { facts, slots, withdrawnAt, plan: planFactsOf(gathered, facts.now, todayOf(facts)) };
  const campaigns = campaignsBy(facts, slots);
  const cards = gathered.stories.map(
    (story): BoardCard => ({
      id: story.id,
      title: story.title,
      language: story.language,
      picture: thumbOf(story),
      people: story.people.map(({ name, role }) => ({ name, role })),
      unit: unitName(settings, story.unit, language),
      values: story.values.values.map((id) => valueName(settings, id, language)),
      standing: storyStateOf(story, asked),
      facets: { unit: story.unit, values: story.values.values, campaigns: [...(campaigns.get(story.id) ?? [])].sort() },
    }),
  );
  cards.sort(
    (a, b) =>
      order(a.standing).localeCompare(order(b.standing)) ||
      recent(b.standing).localeCompare(recent(a.standing)) ||
      a.id.localeCompare(b.id),
  );
  return { context: pageContextOf({ ...facts, ...facts.gathered }), cards, choices: choicesOf(facts, cards) };
};
