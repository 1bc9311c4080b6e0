import { Hono } from 'hono';
import { actFor, actNamed } from '#functions/desk/acting/act-for.ts';
import { excessWords } from '#functions/desk/acting/excess-words.ts';
import { type KeptForm, keptFormBody } from '#functions/desk/acting/kept-form-page.ts';
import { goAndTell } from '#functions/desk/acting/told-now.ts';
import { versionsNow } from '#functions/desk/acting/versions-now.ts';
import { actPath, deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { noticeBody } from '#functions/desk/frame/notice-body.ts';
import { ownAddress } from '#functions/desk/safety/own-address.ts';
import { firstOf, type PostedForm, postedForm } from '#functions/desk/safety/posted-form.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Refused } from '#functions/jobs/acts/act.ts';

const say = {
  who: { sv: 'Vem är du?', en: 'Who are you?' },
  ended: {
    sv: 'Vi vet inte längre vem du är. Inget är sparat än.',
    en: 'We no longer know who you are. Nothing is saved yet.',
  },
  elsewhere: { sv: 'Välj vem du är i en ny flik', en: 'Choose who you are in a new tab' },
  comeBack: { sv: 'Kom sedan tillbaka hit.', en: 'Then come back here.' },
  not: { sv: 'Inte gjort', en: 'Not done' },
  conflict: { sv: 'Någon har ändrat den', en: 'Somebody has changed it' },
  back: { sv: 'Tillbaka', en: 'Back' },
} as const satisfies Readonly<Record<string, Text>>;

const statuses = { role: 403, absent: 404, conflict: 409, invalid: 422, refused: 409 } as const satisfies Readonly<
  Record<Refused['why'], number>
>;

/** One choice of a form says both the other slot and what was seen there. */
const otherSlot = ({ fields }: PostedForm): Readonly<Record<string, string>> => {
  const [other, otherStory = ''] = (fields['otherSlot']?.[0] ?? '').split(' ');
  return other ? { other, otherStory } : {};
};

/** What a form sent, as an act takes it: a field that came several times is a list. */
const inputOf = (form: PostedForm): Readonly<Record<string, string | readonly string[]>> => ({
  ...listed(form),
  ...otherSlot(form),
});

const listed = ({ fields }: PostedForm): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name !== 'back')
      .map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );

const signIn = (language: Language): Markup =>
  html`<p><a class="onward" href="${deskPaths.people}" target="_blank" rel="noopener">${inLanguage(say.elsewhere, language)}</a> ${inLanguage(say.comeBack, language)}</p>`;

const kept = (visit: Visit, form: KeptForm, status: Parameters<typeof show>[2]): Promise<Response> =>
  show(
    visit,
    {
      path: actPath(form.act),
      title: inLanguage(form.title, visit.language),
      body: keptFormBody(form, visit.language),
    },
    status,
  );

const refusedPage = async (visit: Visit, act: string, form: PostedForm, result: Refused): Promise<Response> => {
  const { language } = visit;
  const back = ownAddress(firstOf(form, 'back'));
  const door = html`<p><a class="onward" href="${back}">${inLanguage(say.back, language)}</a></p>`;
  const conflict = result.why === 'conflict';
  const { words, field, findings } = result;
  const help = conflict ? html`${await versionsNow(visit, form)}${door}` : door;
  // Read anew and sent again, it is about the version that lies there now.
  const fields = conflict && result.seen ? { ...form.fields, seen: [result.seen] } : form.fields;
  return kept(
    visit,
    { act, form: { fields }, title: conflict ? say.conflict : say.not, words, field, findings, help },
    statuses[result.why],
  );
};

/** `POST /newsroom/act/<name>`: one act, once; then the page on which it is told, or the form again with what was wrong. */
export const actRoutes = (open: OpenDesk, busy: Text, language: Language): Hono => {
  const app = new Hono();
  app.post('/:act', async (c) => {
    const name = c.req.param('act');
    const form = await postedForm(c);
    const visit = await open(c);
    if (visit === null) return c.text(`${inLanguage(busy, language)}\n`, 503);
    if (typeof form === 'string') {
      const { title, words, status } = excessWords(form, language);
      return show(visit, { path: actPath(name), title, body: noticeBody(title, words, null) }, status);
    }
    if (actNamed(name) === null) {
      const body = html`<div class="opening"><h1>${deskWords[language].absent}</h1></div>`;
      return show(visit, { path: actPath(name), title: deskWords[language].absent, body }, 404);
    }
    if (visit.person === null)
      return kept(visit, { act: name, form, title: say.who, words: say.ended, help: signIn(language) }, 401);
    const result = await actFor(visit, name, inputOf(form));
    if (result === null) return c.notFound();
    if (!result.done) return refusedPage(visit, name, form, result);
    await visit.deps.settle();
    return goAndTell(c, firstOf(form, 'back'), name, { note: result.note, nothing: result.nothing, language });
  });
  return app;
};
