import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { unitName, valueName } from '#functions/newsroom/screens/queries/named.ts';
import { type NewsroomFacts, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { storyStateOf, type WithdrawnAt } from '#functions/newsroom/screens/queries/story-state-of.ts';
import { thumbOf } from '#functions/newsroom/screens/queries/thumb-of.ts';
import type { BoardCard, BoardView, StoryState } from '#functions/newsroom/screens/stories-board/board-view.ts';
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

/** Every story in its column. */
export const boardOf = (facts: NewsroomFacts, slots: readonly SlotFacts[], withdrawnAt: WithdrawnAt): BoardView => {
  const { gathered, language } = facts;
  const { settings } = gathered;
  const asked = { facts, slots, withdrawnAt, plan: planFactsOf(gathered, facts.now, todayOf(facts)) };
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
    }),
  );
  cards.sort(
    (a, b) =>
      order(a.standing).localeCompare(order(b.standing)) ||
      recent(b.standing).localeCompare(recent(a.standing)) ||
      a.id.localeCompare(b.id),
  );
  return { context: pageContextOf({ ...facts, ...facts.gathered }), cards };
};
