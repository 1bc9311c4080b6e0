import { Hono } from 'hono';
import { actFor } from '#functions/desk/acting/act-for.ts';
import { excessWords } from '#functions/desk/acting/excess-words.ts';
import { goAndTell } from '#functions/desk/acting/told-now.ts';
import { campaignAhead, type StandingCampaign } from '#functions/desk/campaign/campaign-ahead.ts';
import {
  type AroundCampaign,
  campaignBody,
  campaignPath,
  campaignTitle,
  notSaved,
  whoSaves,
} from '#functions/desk/campaign/campaign-body.ts';
import {
  type CampaignForm,
  campaignFormOf,
  campaignIdOf,
  campaignInputOf,
  emptyCampaign,
  postedCampaign,
} from '#functions/desk/campaign/campaign-form.ts';
import { type CampaignRemarks, campaignRemarks } from '#functions/desk/campaign/campaign-remarks.ts';
import { campaignWords } from '#functions/desk/campaign/campaign-words.ts';
import { aroundDraft } from '#functions/desk/drafts/draft-of.ts';
import { draftWords } from '#functions/desk/drafts/draft-words.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { noticeBody } from '#functions/desk/frame/notice-body.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { firstOf, postedForm } from '#functions/desk/safety/posted-form.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { readCampaignFile } from '#functions/jobs/acts/campaign-file.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

/** A new one begins next Monday and lasts three months, until somebody says otherwise. */
const usual = { days: 7, months: 3 } as const;

const standingAt = async ({ deps }: Visit, campaign: string | null): Promise<StandingCampaign> => {
  const file = campaign === null ? null : await readCampaignFile(deps, campaign);
  return file === null || 'done' in file ? null : { text: file.text, form: campaignFormOf(file.campaign, file.seen) };
};

const choicesOf = (settings: EmployerSettings | null, language: Language): AroundCampaign['choices'] => {
  const { units, occupations } = aroundDraft(settings, null, language);
  const values = (settings?.values ?? []).map(({ id, name }) => ({ value: id, name: inLanguage(name, language) }));
  const { languages } = draftWords[language];
  return {
    units,
    occupations,
    values,
    languages: (['sv', 'en'] as const).map((one) => ({ value: one, name: languages[one] })),
  };
};

type Told = {
  readonly isStanding?: boolean;
  readonly above?: Markup;
  readonly remarks?: CampaignRemarks;
  readonly status?: 200 | 401 | 403 | 409 | 422;
};

/** The page for whatever stands in the form, planned as if it were saved. */
const showForm = async (visit: Visit, form: CampaignForm, told: Told = {}): Promise<Response> => {
  const { deps, language } = visit;
  const { remarks = {}, above = '', status = 200, isStanding = false } = told;
  const isWhole = Object.keys(campaignRemarks(form)).length === 0;
  const [{ settings }, standing, { timeZone }] = await Promise.all([
    readSettings(deps),
    standingAt(visit, form.campaign),
    deskContext(deps),
  ]);
  const ahead = isWhole ? await campaignAhead(deps, form, standing) : null;
  const around: AroundCampaign = { choices: choicesOf(settings, language), remarks, ahead, isStanding, timeZone };
  const body = html`${above}${campaignBody(form, around, language)}`;
  return show(visit, { path: campaignPath(form.campaign), title: campaignTitle(form, language), body }, status);
};

const newForm = async ({ deps }: Visit): Promise<CampaignForm> => {
  const { timeZone } = await deskContext(deps);
  const today = deps.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const monday = today.add({ days: usual.days + 1 - today.dayOfWeek });
  return emptyCampaign(monday.toString(), monday.add({ months: usual.months }).toString());
};

const showStanding = async (visit: Visit, campaign: string): Promise<Response> => {
  const { deps, language } = visit;
  const file = await readCampaignFile(deps, campaign);
  if (!('done' in file)) return showForm(visit, campaignFormOf(file.campaign, file.seen), { isStanding: true });
  const { absent, absentMore } = deskWords[language];
  const { unreadable, toCalendar } = campaignWords[language];
  const isGone = file.why === 'absent';
  const body = noticeBody(isGone ? absent : unreadable, isGone ? absentMore : '', {
    href: '/newsroom/calendar/',
    words: toCalendar,
  });
  return show(visit, { path: deskPaths.campaign, title: absent, body }, isGone ? 404 : 409);
};

const isHr = ({ person }: Visit): boolean => person?.roles.includes('hr') ?? false;

/** A name that another campaign has would be written over it. */
const taken = async ({ deps }: Visit, form: CampaignForm): Promise<CampaignRemarks> => {
  if (form.campaign !== null || (await deps.content.head(`campaigns/${campaignIdOf(form)}.yaml`)) === null) return {};
  return { name: { sv: campaignWords.sv.taken, en: campaignWords.en.taken } };
};

const save = async (visit: Visit, form: CampaignForm): Promise<Response | null> => {
  const { c, language } = visit;
  const remarks = { ...(await taken(visit, form)), ...campaignRemarks(form) };
  if (Object.keys(remarks).length > 0)
    return showForm(visit, form, {
      remarks,
      above: notSaved(campaignWords[language].toFix, null, language),
      status: 422,
    });
  const standing = await standingAt(visit, form.campaign);
  const result = await actFor(visit, 'save-campaign', campaignInputOf(form, standing?.form ?? null));
  if (result === null) return null;
  if (result.done) {
    await visit.deps.settle();
    return goAndTell(c, campaignPath(result.subject), 'save-campaign', { note: result.note, language });
  }
  const isConflict = result.why === 'conflict';
  // Read anew and sent again, it is about the version that lies there now.
  const next = isConflict && result.seen ? { ...form, seen: result.seen } : form;
  const above = notSaved(inLanguage(result.words, language), isConflict ? (standing?.text ?? null) : null, language);
  return showForm(visit, next, { above, status: isConflict ? 409 : 422 });
};

/** HR's page of a campaign: the form, with its plan beside it before anything is saved. */
export const campaignRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.campaign, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const campaign = c.req.query('campaign') ?? null;
    if (!isHr(visit))
      return showWhoMay(visit, {
        title: campaignWords[visit.language][campaign === null ? 'newCampaign' : 'edit'],
        path: campaignPath(campaign),
        roles: ['hr'],
      });
    return campaign === null ? showForm(visit, await newForm(visit)) : showStanding(visit, campaign);
  });
  app.post(deskPaths.campaign, async (c) => {
    const posted = await postedForm(c);
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/', 303);
    const { language, person } = visit;
    if (typeof posted === 'string') {
      const { title, words, status } = excessWords(posted, language);
      return show(visit, { path: deskPaths.campaign, title, body: noticeBody(title, words, null) }, status);
    }
    const form = postedCampaign(posted);
    if (!isHr(visit))
      return showForm(visit, form, {
        above: notSaved(whoSaves(language), null, language),
        status: person === null ? 401 : 403,
      });
    if (firstOf(posted, 'do') === 'save') return (await save(visit, form)) ?? c.notFound();
    const remarks = { ...(await taken(visit, form)), ...campaignRemarks(form) };
    return showForm(visit, form, { remarks, status: Object.keys(remarks).length > 0 ? 422 : 200 });
  });
  return app;
};
