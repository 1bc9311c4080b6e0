import type { Language } from '#functions/ground/language/language.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Markup } from '#functions/ground/markup/html.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { partsOf } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

/** Stands around pages where no employer has said its name yet. */
export const nobody = { employer: '', timeZone: 'Europe/Stockholm' } as const;

/** What a page of the desk knows of the newsroom around it, read now. */
export const deskContext = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock' | 'language'>,
): Promise<PageContext> => {
  const [{ settings }, { campaigns }, { pauses }, { people }] = await Promise.all([
    readSettings(deps),
    readCampaigns(deps),
    readPauses(deps),
    readPeople(deps),
  ]);
  const now = deps.clock.now();
  if (settings === null) return { ...nobody, asOf: now.toString(), pauses: [] };
  const held = pauses
    .map(({ scope }) => partsOf(scope))
    .flatMap(([kind, name]) => (kind === 'story' && name ? [name] : []));
  const read = await Promise.all(held.map((id) => readJson<StoryFacts>(deps.reports, storyFactsKey(id))));
  const stories = read.flatMap((one) => one ?? []);
  return pageContextOf({ settings, campaigns, pauses, people, stories, now, language: deps.language });
};

export type DeskPage = {
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
  /** Of which stories it says that they are held. */
  readonly holds?: readonly string[];
};

/** A page of the desk in the newsroom's frame; `path` is where it is served, so that its links lead from there. */
export const deskPage = (
  { path, title, body, holds = [] }: DeskPage,
  context: PageContext,
  language: Language,
): string => {
  const [own = ''] = path.split('?');
  const key = `${own.slice(1)}${own.endsWith('/') ? 'index.html' : ''}`;
  return pageFrame({ key, title, room: 'desk', body, holds }, context, language);
};
