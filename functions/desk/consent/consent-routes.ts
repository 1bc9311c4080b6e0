import { Hono } from 'hono';
import { consentBody } from '#functions/desk/consent/consent-body.ts';
import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { noticeBody } from '#functions/desk/frame/notice-body.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { askedAbout, readAskFile, storyPlace } from '#functions/jobs/acts/ask-consent.ts';
import { isAsAsked } from '#functions/jobs/acts/give-consent.ts';
import { Role } from '#functions/story/organisation/person.ts';

const say = {
  question: { sv: 'Fråga om samtycke', en: 'A question of consent' },
  nothing: { sv: 'Inget att svara på.', en: 'Nothing to answer.' },
  changed: { sv: 'Texten är ändrad. Vänta på en ny fråga.', en: 'The text was changed. Wait for a new question.' },
  notYou: { sv: 'Frågan är ställd till någon annan.', en: 'The question is put to somebody else.' },
} as const satisfies Readonly<Record<string, Text>>;

const notice = (visit: Visit, words: Text, status: 200 | 404): Promise<Response> => {
  const { language } = visit;
  const title = inLanguage(words, language);
  const body = noticeBody(title, '', { href: deskPaths.mine, words: deskWords[language].mine });
  return show(visit, { path: deskPaths.consent, title, body }, status);
};

/** The page on which somebody is asked whether they may be shown. */
export const consentRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.consent, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const id = c.req.query('ask') ?? '';
    const path = withQuery(deskPaths.consent, { ask: id });
    const { deps, person, people, language } = visit;
    const guarded = { title: inLanguage(say.question, language), path, roles: Role.options };
    if (person === null) return showWhoMay(visit, guarded);
    const file = await readAskFile(deps, id);
    const place = file === null ? null : await storyPlace(deps, file.ask.story);
    const found = place === null ? null : await askedAbout(deps, place);
    if (file === null || found === null) return notice(visit, say.nothing, file === null ? 404 : 200);
    const { ask, seen } = file;
    const isAsked = ask.to === person.signIn || ask.person === person.key || person.roles.includes('officer');
    const able = people.filter(({ signIn, roles }) => signIn === ask.to || roles.includes('officer'));
    if (!isAsked) return showWhoMay(visit, { ...guarded, why: inLanguage(say.notYou, language), able });
    if (!(await isAsAsked(deps, ask))) return notice(visit, say.changed, 200);
    const body = consentBody({ id, seen, ask, story: found.story }, language);
    return show(visit, { path, title: found.story.front.title, body });
  });
  return app;
};
