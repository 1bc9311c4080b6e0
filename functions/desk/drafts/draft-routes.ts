import { Hono } from 'hono';
import { excessWords } from '#functions/desk/acting/excess-words.ts';
import { goAndTell } from '#functions/desk/acting/told-now.ts';
import { draftBody } from '#functions/desk/drafts/draft-body.ts';
import {
  type AroundDraft,
  type DraftForm,
  emptyDraft,
  type RefusedPicture,
} from '#functions/desk/drafts/draft-form.ts';
import { aroundDraft, draftOf } from '#functions/desk/drafts/draft-of.ts';
import { draftWords } from '#functions/desk/drafts/draft-words.ts';
import { keeperOf } from '#functions/desk/drafts/kept-typed.ts';
import { postedDraft } from '#functions/desk/drafts/posted-draft.ts';
import { saveDraft } from '#functions/desk/drafts/save-draft.ts';
import { wrongDraftBody } from '#functions/desk/drafts/wrong-draft-body.ts';
import { deskPaths, sheetPath, withQuery } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { noticeBody } from '#functions/desk/frame/notice-body.ts';
import { isPersons } from '#functions/desk/person/is-persons.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { postedForm } from '#functions/desk/safety/posted-form.ts';
import { type StoryNow, storyNow } from '#functions/desk/sheet/story-now.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Refused } from '#functions/jobs/acts/act.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { imageKey } from '#functions/story/stories/story.ts';

const preview: Variant = { name: 'preview', width: 640, format: 'jpeg', quality: 80 };

/** Own drafts are a storyteller's; a communicator may write in all. */
const mayWrite = ({ person }: Visit, now: StoryNow | null): boolean => {
  if (person === null) return false;
  if (person.roles.includes('communicator')) return true;
  const author = now?.reviewed.read.story?.front.author ?? '';
  return person.roles.includes('storyteller') && (now === null || isPersons(person, author));
};

const around = async (
  { deps, language, person }: Visit,
  now: StoryNow | null,
  refused: readonly RefusedPicture[],
): Promise<AroundDraft> => {
  const settings = now?.facts.settings ?? (await readSettings(deps)).settings;
  return { ...aroundDraft(settings, now, language), refused, keeper: keeperOf(person) };
};

const pathOf = (story: string | null): string =>
  story === null ? deskPaths.draft : withQuery(deskPaths.draft, { story });

const showDraft = async (visit: Visit, form: DraftForm, now: StoryNow | null, refused: readonly RefusedPicture[]) => {
  const { language } = visit;
  const words = draftWords[language];
  const title = form.story === null ? words.newStory : form.title || words.story;
  const body = draftBody(form, await around(visit, now, refused), language);
  return show(visit, { path: pathOf(form.story), title, body }, refused.length > 0 ? 422 : 200);
};

const showAbsent = (visit: Visit): Promise<Response> => {
  const { front, absent } = deskWords[visit.language];
  const body = noticeBody(absent, '', { href: '/newsroom/', words: front });
  return show(visit, { path: deskPaths.draft, title: absent, body }, 404);
};

/** What is approved is changed on its sheet: a change is asked for there. */
const showLocked = (visit: Visit, { place }: StoryNow): Promise<Response> => {
  const { locked, sheet } = draftWords[visit.language];
  const body = noticeBody(locked, '', { href: sheetPath(place.id), words: sheet });
  return show(visit, { path: pathOf(place.id), title: locked, body }, 403);
};

/** Whoever wrote it and communicators go on with it. */
const othersDraft = ({ language, people, person }: Visit, now: StoryNow) => {
  const author = now.reviewed.read.story?.front.author ?? '';
  const isStoryteller = person?.roles.includes('storyteller') ?? false;
  return {
    ...(isStoryteller ? { why: draftWords[language].notYours } : {}),
    able: people.filter((one) => one.roles.includes('communicator') || isPersons(one, author)),
  };
};

const statuses = { role: 403, absent: 404, conflict: 409, invalid: 422, refused: 409 } as const;

/** Nothing was saved: the form as it was typed, with why, and what lies there where somebody else has changed it. */
const showAgain = async (visit: Visit, form: DraftForm, refused: Refused | null): Promise<Response> => {
  const now = form.story === null ? null : await storyNow(visit.deps, form.story);
  const next = refused?.why === 'conflict' && refused.seen ? { ...form, seen: refused.seen } : form;
  const body = wrongDraftBody(
    next,
    { refused, now, around: { ...(await around(visit, now, [])), findings: refused?.findings ?? [] } },
    visit.language,
  );
  const status = refused === null ? 401 : statuses[refused.why];
  return show(visit, { path: pathOf(form.story), title: draftWords[visit.language].story, body }, status);
};

/** The form of a draft, for a new story and for one that lies there, and its pictures. */
export const draftRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.draft, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const { deps, person, language } = visit;
    const story = c.req.query('story');
    const words = draftWords[language];
    const guarded = {
      title: words.story,
      path: pathOf(story ?? null),
      roles: ['storyteller', 'communicator'],
    } as const;
    if (story === undefined)
      return mayWrite(visit, null)
        ? showDraft(visit, emptyDraft(language), null, [])
        : showWhoMay(visit, { ...guarded, title: words.newStory });
    if (person === null) return showWhoMay(visit, guarded);
    const now = await storyNow(deps, story);
    if (now === null) return showAbsent(visit);
    if (!mayWrite(visit, now)) return showWhoMay(visit, { ...guarded, ...othersDraft(visit, now) });
    if (now.place.folder !== 'drafts') return showLocked(visit, now);
    return showDraft(visit, draftOf(now), now, []);
  });
  app.post(deskPaths.draft, async (c) => {
    const posted = await postedForm(c);
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/', 303);
    if (typeof posted === 'string') {
      const said = excessWords(posted, visit.language);
      const body = noticeBody(said.title, said.words, null);
      return show(visit, { path: deskPaths.draft, title: said.title, body }, said.status);
    }
    const form = postedDraft(posted);
    if (visit.person === null) return showAgain(visit, form, null);
    const saved = await saveDraft(
      visit,
      form,
      posted.files.filter(({ field }) => field === 'pictures'),
    );
    if (saved === null) return c.notFound();
    const { result, refused } = saved;
    if (!result.done) return showAgain(visit, form, result);
    if (refused.length === 0)
      return goAndTell(c, pathOf(result.subject), 'save-draft', { note: result.note, language: visit.language });
    const now = await storyNow(visit.deps, result.subject);
    return showDraft(visit, now === null ? form : draftOf(now), now, refused);
  });
  app.get(deskPaths.pictures, async (c) => {
    const visit = await open(c);
    const [story = '', file = ''] = [c.req.query('story'), c.req.query('file')];
    const now = visit === null ? null : await storyNow(visit.deps, story);
    const bytes = now?.reviewed.read.images.get(file);
    if (visit === null || now === null || bytes === undefined || visit.person === null) return c.notFound();
    const head = await visit.deps.content.head(imageKey(now.place.folder, now.place.name, file));
    const etag = `"${head?.etag.replaceAll('"', '') ?? ''}"`;
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    const rendered = await visit.deps.pictures.render(bytes, [preview], null);
    const [picture] = 'problem' in rendered ? [] : rendered;
    if (picture === undefined) return c.notFound();
    return c.body(new Uint8Array(picture.bytes), 200, {
      'content-type': picture.contentType,
      'cache-control': 'private, max-age=0, must-revalidate',
      etag,
    });
  });
  return app;
};
