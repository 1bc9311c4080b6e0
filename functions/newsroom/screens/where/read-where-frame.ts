import type { Language } from '#functions/ground/language/language.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { WhereFrame } from '#functions/newsroom/screens/where/where-page.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { readRetention } from '#functions/story/organisation/retention.ts';

/** What the settings say for the page, also while some of them can't be read. */
export const readWhereFrame = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock'>,
  language: Language,
): Promise<WhereFrame> => {
  const [{ settings }, { people }, { value }] = await Promise.all([
    readSettings(deps),
    readPeople(deps),
    readRetention(deps),
  ]);
  const officers = people.filter(({ roles }) => roles.includes('officer'));
  return {
    employer: settings?.brand.employer[language] ?? '',
    timeZone: settings?.brand.timeZone ?? 'Europe/Stockholm',
    now: deps.clock.now().toString(),
    retention: value ?? {},
    officers: officers.flatMap(({ mail }) => (mail === null ? [] : [mail])),
  };
};
