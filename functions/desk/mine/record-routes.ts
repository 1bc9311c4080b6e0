import { zipSync } from 'fflate';
import { Hono } from 'hono';
import { actFor } from '#functions/desk/acting/act-for.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { type RecordLook, recordBody, recordWords } from '#functions/desk/mine/record-body.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { firstOf, postedForm } from '#functions/desk/safety/posted-form.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';
import type { ActResult } from '#functions/jobs/acts/act.ts';
import type { PackedYear } from '#functions/jobs/archive/pack-year.ts';
import { recordStanding } from '#functions/publishing/records/record-standing.ts';
import type { Verified } from '#functions/publishing/records/verify-records.ts';
import type { Role } from '#functions/story/organisation/person.ts';

const roles: readonly Role[] = ['officer', 'archivist'];

/** A package is made in memory here; a larger one is taken out at the terminal, file by file. */
const mostBytes = 300_000_000;

const isAllowed = ({ person }: Visit): boolean => roles.some((role) => person?.roles.includes(role));

const page = async (visit: Visit, look: RecordLook): Promise<Response> => {
  const { deps, language } = visit;
  const { timeZone } = await deskContext(deps);
  const body = recordBody(await recordStanding(deps), look, { timeZone, language });
  return show(visit, { path: deskPaths.record, title: recordWords[language].title, body });
};

const refusedOr = (visit: Visit, result: ActResult | null, then: (detail: unknown) => Promise<Response>) => {
  if (result === null) return page(visit, null);
  if (!result.done) return page(visit, { refused: result.words[visit.language] });
  return then(result.detail);
};

/** The package as one file. Pictures are packed already: their bytes are kept as they are. */
const takeOut = async (visit: Visit, year: string): Promise<Response> => {
  const { c, deps } = visit;
  const files: Record<string, Uint8Array> = {};
  const put = async (path: string, body: Uint8Array): Promise<void> => {
    files[path] = body;
  };
  const packing = deps.packageAssets === undefined ? {} : { packing: { ...deps.packageAssets, put, most: mostBytes } };
  const result = await actFor({ ...visit, deps: { ...deps, ...packing } }, 'archive-year', { year });
  return refusedOr(visit, result, async (detail) => {
    const { id } = detail as PackedYear;
    const body = zipSync({ [id]: files as never }, { level: 1 });
    c.header('Content-Type', 'application/zip');
    c.header('Content-Disposition', `attachment; filename="${id}.zip"`);
    return c.body(Uint8Array.from(body));
  });
};

/** The page of the record, for those who answer for it. To look, and to take out, are acts: the record says that somebody has. */
export const recordRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  const showOthers = (visit: Visit): Promise<Response> =>
    showWhoMay(visit, { title: recordWords[visit.language].title, path: deskPaths.record, roles });
  app.get(deskPaths.record, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    return isAllowed(visit) ? page(visit, null) : showOthers(visit);
  });
  app.post(deskPaths.record, async (c) => {
    const form = await postedForm(c);
    const visit = await open(c);
    if (visit === null || typeof form === 'string') return c.redirect(deskPaths.record, 303);
    if (!isAllowed(visit)) return showOthers(visit);
    if (firstOf(form, 'look') === 'year') return takeOut(visit, firstOf(form, 'year'));
    const result = await actFor(visit, 'verify', {});
    return refusedOr(visit, result, async (detail) => page(visit, { verified: detail as Verified }));
  });
  return app;
};
