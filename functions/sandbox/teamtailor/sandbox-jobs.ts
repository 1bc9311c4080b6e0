import type { SandboxJob } from './sandbox-job.ts';

/** What the embedded sandbox takes unless it is told otherwise. */
export const sandboxToken = 'sandbox-token';

/** An open job of no note. */
export const sandboxJob = (about: Partial<SandboxJob> & Pick<SandboxJob, 'id'>): SandboxJob => ({
  title: 'Förskollärare till Solrosen',
  body: '<p>Vi söker en förskollärare som tycker om skogen.</p>',
  status: 'open',
  internal: false,
  startDate: '2026-10-01T00:00:00.000+02:00',
  endDate: null,
  languageCode: 'sv',
  updates: 0,
  ...about,
});

/** The jobs of an employer that nobody has told the sandbox about. */
export const sandboxJobs: readonly SandboxJob[] = [
  sandboxJob({ id: '7199' }),
  sandboxJob({
    id: '7263',
    title: 'Kock till Hamnskolan',
    body: '<p>Fyrtio tallrikar, varav <strong>nio</strong> är special.</p><ul><li>Du lagar från grunden.</li></ul>',
  }),
  sandboxJob({ id: '7301', title: 'Undersköterska till Gården', status: 'archived' }),
];
