import type { Language } from '#functions/ground/language/language.ts';

/** A page of the served workspace, and the language that its root must name. */
export type OpenedPage = { readonly path: string; readonly lang: Language };

/** One of each kind in the newsroom, in the language that the service is set to. */
export const newsroomPages = (lang: Language): readonly OpenedPage[] =>
  [
    '/newsroom/',
    '/newsroom/stories/',
    '/newsroom/stories/vi-bestammer-veckan/',
    '/newsroom/stories/skolkoket-som-slanger-mindre/',
    '/newsroom/stories/hemtjanst-greta/',
    '/newsroom/stories/skolkok-utan-alt/',
    '/newsroom/stories/natt-i-hemtjansten/',
    '/newsroom/calendar/',
    '/newsroom/published/',
    '/newsroom/coverage/',
    '/newsroom/withdrawals/',
    '/newsroom/digests/',
    '/digests/2026-W41/',
    '/digests/2026-10/',
    '/newsroom/job-ads/',
    `/sandbox/?lang=${lang}`,
    `/platsbanken/?lang=${lang}`,
    `/platsbanken/ads/31000002?lang=${lang}`,
  ].map((path) => ({ path, lang }));

/** One of each kind on the public site. Stories and ads keep their own language; the indexes have one page for each. */
export const sitePages: Readonly<Record<Language, readonly OpenedPage[]>> = {
  sv: [
    '/site/',
    '/site/stories/skolkoket-som-slanger-mindre/',
    '/site/jobs/',
    '/site/jobs/kock-hamnskolan/',
    '/site/varderingar/hallbarhet/',
    '/site/yrken/5120/',
    '/site/arbetsplatser/utbildning/',
    '/site/tillganglighet/',
  ].map((path) => ({ path, lang: 'sv' })),
  en: [
    '/site/en/',
    '/site/stories/open-data-that-people-use/',
    '/site/en/jobs/',
    '/site/jobs/data-engineer-open-data/',
    '/site/en/values/innovation/',
    '/site/en/accessibility/',
  ].map((path) => ({ path, lang: 'en' })),
};
