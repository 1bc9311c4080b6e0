/** A job as Teamtailor holds it. */
export type SandboxJob = {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  readonly status: 'open' | 'draft' | 'archived' | 'unlisted' | 'temp';
  readonly internal: boolean;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly languageCode: string;
  /** How often it was changed over the API. */
  readonly updates: number;
};

const humanStatus = ({ status, endDate }: SandboxJob, now: number): string => {
  if (status === 'open') return endDate !== null && Date.parse(endDate) < now ? 'expired' : 'published';
  return status === 'temp' ? 'unsaved' : status;
};

/** As JSON:API has it (docs/reference/job-boards.md#teamtailor). */
export const jobResource = (job: SandboxJob, now: number, host: string) => ({
  id: job.id,
  type: 'jobs',
  links: {
    'careersite-job-url': `https://jobb.nordhamn.example/jobs/${job.id}`,
    'careersite-job-apply-url': `https://jobb.nordhamn.example/jobs/${job.id}/applications/new`,
    self: `${host}/v1/jobs/${job.id}`,
  },
  attributes: {
    'apply-button-text': null,
    body: job.body,
    'end-date': job.endDate,
    'human-status': humanStatus(job, now),
    internal: job.internal,
    'language-code': job.languageCode,
    picture: null,
    pinned: false,
    'start-date': job.startDate,
    status: job.status,
    title: job.title,
    pitch: null,
    'remote-status': 'none',
    'external-application-url': null,
    'created-at': job.startDate,
  },
  relationships: {},
});
