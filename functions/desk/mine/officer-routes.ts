import { Hono } from 'hono';
import { actFor } from '#functions/desk/acting/act-for.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { type Looked, officerBody, officerTitle, type StandingConsent } from '#functions/desk/mine/officer-body.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { firstOf, postedForm } from '#functions/desk/safety/posted-form.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import { publishedWords } from '#functions/newsroom/screens/published/published-words.ts';
import type { Verified } from '#functions/publishing/records/verify-records.ts';
import type { Place } from '#functions/publishing/records/where-person.ts';
import { consentKey } from '#functions/story/consent/consent-ask.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

const words = {
  sv: {
    nowhere: 'Ingenstans.',
    places: (count: number) => (count === 1 ? 'En plats.' : `${count} platser.`),
    holds: (count: number) => `Allt stämmer: ${count} poster är räknade om.`,
    broken: 'Något stämmer inte.',
  },
  en: {
    nowhere: 'Nowhere.',
    places: (count: number) => (count === 1 ? 'One place.' : `${count} places.`),
    holds: (count: number) => `Everything agrees: ${count} entries were counted again.`,
    broken: 'Something does not agree.',
  },
} as const;

const folders: Words<Readonly<Record<string, string>>> = {
  sv: { draft: 'Utkast', approved: 'Godkänd', withdrawn: 'Tillbakadragen', none: 'Planerad' },
  en: { draft: 'Draft', approved: 'Approved', withdrawn: 'Withdrawn', none: 'Planned' },
};

const stateIn = (state: string, language: Language): string =>
  folders[language][state] ?? (publishedWords[language].states as Readonly<Record<string, string>>)[state] ?? state;

const placesIn = (
  places: readonly Place[],
  { titles, timeZone }: { readonly titles: ReadonlyMap<string, string>; readonly timeZone: string },
  language: Language,
): Looked => ({
  title: places.length === 0 ? words[language].nowhere : words[language].places(places.length),
  lines: places.map(({ story, state, channel, at, url }) =>
    [
      titles.get(story) ?? story,
      channel === null ? null : channelWords(channel, language),
      stateIn(state, language),
      at === null ? null : momentWords(at, timeZone, language),
      url,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  ),
});

const verifiedIn = ({ checked, broken }: Verified, language: Language): Looked =>
  broken === null
    ? { title: words[language].holds(checked), lines: [] }
    : { title: words[language].broken, lines: [`${broken.key}: ${broken.fault}`] };

const consentsOf = async ({ deps }: Visit): Promise<readonly StandingConsent[]> => {
  const { consents } = await readConsents(deps);
  return Promise.all(
    [...consents].map(async ([id, { displayName, until, withdrawnAt }]) => {
      const stored = await deps.content.get(consentKey(id));
      const seen = stored === null ? '' : fileVersion(stored.body);
      return { id, name: displayName, until: until.slice(0, 10), withdrawn: withdrawnAt != null, seen };
    }),
  );
};

/** The officer's page. To look is an act: the record says that somebody has. */
export const officerRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  const page = async (visit: Visit, looked: Looked | null): Promise<Response> => {
    const { language } = visit;
    const body = officerBody(await consentsOf(visit), looked, language);
    return show(visit, { path: deskPaths.officer, title: officerTitle(language), body });
  };
  const isOfficer = ({ person }: Visit): boolean => person?.roles.includes('officer') ?? false;
  const showOthers = (visit: Visit): Promise<Response> =>
    showWhoMay(visit, { title: officerTitle(visit.language), path: deskPaths.officer, roles: ['officer'] });
  app.get(deskPaths.officer, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    return isOfficer(visit) ? page(visit, null) : showOthers(visit);
  });
  app.post(deskPaths.officer, async (c) => {
    const form = await postedForm(c);
    const visit = await open(c);
    if (visit === null || typeof form === 'string') return c.redirect(deskPaths.officer, 303);
    if (!isOfficer(visit)) return showOthers(visit);
    const { language } = visit;
    const look = firstOf(form, 'look') === 'where' ? 'where' : 'verify';
    const result = await actFor(visit, look, look === 'where' ? { person: firstOf(form, 'person') } : {});
    if (result === null || !result.done)
      return page(visit, result === null ? null : { title: result.words[language], lines: [] });
    const detail = result.detail as readonly Place[] & Verified;
    if (look === 'verify') return page(visit, verifiedIn(detail, language));
    const stories = await readAllJson<StoryFacts>(visit.deps.reports, 'stories/');
    const titles = new Map(stories.map(({ id, title }) => [id, title]));
    return page(visit, placesIn(detail, { titles, timeZone: (await deskContext(visit.deps)).timeZone }, language));
  });
  return app;
};
