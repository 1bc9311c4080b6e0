import { Hono } from 'hono';
import { actFor } from '#functions/desk/acting/act-for.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { type Looked, officerBody, officerTitle, type StandingConsent } from '#functions/desk/mine/officer-body.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { firstOf, postedForm } from '#functions/desk/safety/posted-form.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { kindWords } from '#functions/newsroom/screens/where/kind-words.ts';
import { placeWords, stateIn, tellsApart } from '#functions/newsroom/screens/where/place-words.ts';
import { readWhereFrame } from '#functions/newsroom/screens/where/read-where-frame.ts';
import { wherePage } from '#functions/newsroom/screens/where/where-page.ts';
import type { Asked, Place, Stored, Where } from '#functions/publishing/records/where/where-person.ts';
import { consentKey } from '#functions/story/consent/consent-ask.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';

const words = {
  sv: {
    nowhere: 'Ingenstans.',
    places: (count: number) => (count === 1 ? 'En plats.' : `${count} platser.`),
    which: (count: number) => `${count} personer heter så. Vem är det?`,
  },
  en: {
    nowhere: 'Nowhere.',
    places: (count: number) => (count === 1 ? 'One place.' : `${count} places.`),
    which: (count: number) => `${count} people are called so. Which one is it?`,
  },
} as const;

const whereLine = (place: Place, timeZone: string, language: Language): string =>
  [
    place.title ?? place.story,
    placeWords(place, language),
    stateIn(place.state, language),
    place.at === null ? null : momentWords(place.at, timeZone, language),
    place.url,
  ]
    .filter((part) => part !== null)
    .join(' · ');

const countLine = (stored: readonly Stored[], language: Language): readonly string[] =>
  [...Map.groupBy(stored, ({ kind }) => kind)].map(([kind, all]) => `${kindWords[language][kind].what}: ${all.length}`);

const whereIn = (asked: Asked, timeZone: string, language: Language): Looked => {
  const say = words[language];
  if (asked.found === 'several')
    return {
      title: say.which(asked.candidates.length),
      lines: [],
      choices: asked.candidates.map((one) => ({ person: one.id, label: tellsApart(one).join(' · ') })),
    };
  if (asked.found === 'nobody')
    return { title: say.nowhere, lines: asked.unsure.map(({ store, key }) => `${store}/${key}`) };
  const { person, places, objects, unsure } = asked;
  return {
    title: `${tellsApart(person).slice(0, 2).join(' · ')}: ${say.places(objects.length)}`,
    lines: [...places.map((place) => whereLine(place, timeZone, language)), ...countLine(objects, language)],
    unsure: unsure.map(({ store, key }) => `${store}/${key}`),
    page: person.id,
  };
};

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

/** The page that is handed to the person, as a file. */
const handedOut = async ({ c, deps, language }: Visit, where: Where): Promise<Response> => {
  const page = wherePage(where, await readWhereFrame(deps, language), language);
  c.header('Content-Disposition', `attachment; filename="${language === 'sv' ? 'om-dig' : 'about-you'}.html"`);
  return c.html(page);
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
    const result = await actFor(visit, 'where', { person: firstOf(form, 'person') });
    if (result === null || !result.done)
      return page(visit, result === null ? null : { title: result.words[language], lines: [] });
    const asked = result.detail as Asked;
    if (firstOf(form, 'as') === 'page' && asked.found === 'one') return handedOut(visit, asked);
    return page(visit, whereIn(asked, (await deskContext(visit.deps)).timeZone, language));
  });
  return app;
};
