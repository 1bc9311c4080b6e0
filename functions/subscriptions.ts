import type { EventName } from '#functions/ground/events/catalogue.ts';

/** A rule of time: every so often, or a cron expression in the employer's zone (EventBridge Scheduler's six fields). */
export type Schedule = { readonly rate: 'minute' | 'hour' } | { readonly cron: string };

export type Subscription = {
  /** File under `handlers/`, and the name on the command line. */
  readonly handler: HandlerName;
  readonly schedules: readonly Schedule[];
  readonly events: readonly EventName[];
  /** Changes in the content store under these prefixes. */
  readonly content: readonly string[];
  /** Through a queue with partial batch responses and dead letters, not straight from the bus. */
  readonly queue: boolean;
};

export type HandlerName =
  | 'review-stories'
  | 'plan-campaigns'
  | 'start-due'
  | 'publish-story'
  | 'syndicate-vacancies'
  | 'collect-engagement'
  | 'write-digest'
  | 'withdraw-stories'
  | 'renew-access'
  | 'seal-records';

const nightly = (minute: number): Schedule => ({ cron: `${minute} 3 * * ? *` });

/**
 * Which event or schedule wakes which function. The CDK app makes its rules and schedules from this table, and the
 * local runner subscribes from it; there is no other place.
 */
export const subscriptions: readonly Subscription[] = [
  {
    handler: 'review-stories',
    schedules: [nightly(10)],
    events: [],
    content: ['stories/', 'consents/', 'brand.yaml', 'employer-values.yaml', 'organisation.yaml', 'channels.yaml'],
    queue: false,
  },
  {
    handler: 'plan-campaigns',
    schedules: [nightly(30)],
    events: ['StoryApproved', 'StoryWithdrawn', 'PermissionDoubted', 'PagesOverdue'],
    content: ['campaigns/', 'consents/', 'calendar.yaml', 'pause.yaml', 'pauses/', 'pasted/'],
    queue: false,
  },
  { handler: 'start-due', schedules: [{ rate: 'minute' }], events: ['VacanciesKept'], content: [], queue: false },
  { handler: 'publish-story', schedules: [], events: ['PublicationDue'], content: [], queue: true },
  {
    handler: 'syndicate-vacancies',
    schedules: [{ rate: 'hour' }],
    events: ['PublicationSettled', 'PublicationRemoved', 'VacanciesAsked'],
    content: ['vacancies/'],
    queue: false,
  },
  { handler: 'collect-engagement', schedules: [{ rate: 'hour' }], events: [], content: [], queue: false },
  {
    handler: 'write-digest',
    schedules: [{ cron: '0 6 ? * MON *' }, { cron: '30 6 1 * ? *' }],
    events: [],
    content: [],
    queue: false,
  },
  {
    handler: 'withdraw-stories',
    schedules: [{ rate: 'hour' }],
    events: ['TakedownDue'],
    content: ['stories/withdrawn/', 'consents/', 'answers/'],
    queue: false,
  },
  { handler: 'renew-access', schedules: [{ cron: '10 4 * * ? *' }], events: [], content: [], queue: false },
  // Before the planning of the night, which draws the page of the record, and before the digests, which carry its checkpoint.
  { handler: 'seal-records', schedules: [nightly(20)], events: [], content: [], queue: false },
];
