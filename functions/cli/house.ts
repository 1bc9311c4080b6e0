import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { deskApp } from '#functions/desk/desk-app.ts';
import type { DeskDeps, Playing } from '#functions/desk/desk-deps.ts';
import { styleSheet } from '#functions/newsroom/page-kit/style-sheet.ts';
import { keepTypedScript, pageStyles, readFont } from '#functions/wiring/assets.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import type { NotedVisits } from '#functions/wiring/noted-visits.ts';
import { type Server, serve, servedApp } from '#functions/wiring/serve.ts';

type Fetch = (request: Request) => Response | Promise<Response>;
type Sandbox = { readonly fetch: Fetch } | null;

/** What a served workspace has come to; parts appear when they are there. */
export type Stage = {
  playing: Playing | null;
  deps: DeskDeps | null;
  linkedin: Sandbox;
  platsbanken: Sandbox;
  visits: NotedVisits | null;
  /** The site's public address, in a world of sandboxes where nothing stands there. */
  standsFor: string | null;
};

export type House = { readonly url: string; readonly stage: Stage; readonly close: () => Promise<void> };

/** Before an employer has said its colours. */
const plain = { primary: '#0b3d5c', accent: '#e0a526', text: '#1b1b1b', background: '#ffffff' };

const notYet = (): Response => new Response('Inte än. / Not yet.\n', { status: 503, headers: { 'retry-after': '5' } });

/** A port that is taken is no reason to stop: the next free one is as good. */
const serveOn = (app: ReturnType<typeof servedApp>, port: number): Promise<Server> =>
  serve(app, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(app, 0);
  });

/** Answers at once, before there is anything to show: what takes its time comes after. */
export const openHouse = async (settings: Environment, port: number, playing: Playing | null): Promise<House> => {
  const stage: Stage = { playing, deps: null, linkedin: null, platsbanken: null, visits: null, standsFor: null };
  const reports = openStore(settings.stores.reports);
  const desk = deskApp({
    reports,
    language: settings.language,
    playing: () => stage.playing,
    deps: () => stage.deps,
    byHand: async (deps) => (await import('#functions/wiring/web/by-hand-routes.ts')).byHandRoutes(deps),
  });
  const app = servedApp({
    reports,
    site: openStore(settings.stores.site),
    note: (c, next) => stage.visits?.note(c, next) ?? next(),
    sandbox: (request) => stage.linkedin?.fetch(request) ?? notYet(),
    platsbanken: (request) => stage.platsbanken?.fetch(request) ?? notYet(),
    standsFor: () => stage.standsFor,
    desk,
    looks: { style: () => styleSheet(plain, pageStyles().newsroom), font: readFont, script: keepTypedScript },
  });
  const server = await serveOn(app, port);
  return { url: server.url, stage, close: server.close };
};
