import type { EventName } from '#functions/ground/events/catalogue.ts';
import type { HandlerName } from '#functions/subscriptions.ts';
import type { RecordPrefix } from './record-prefixes.ts';

/** How long, in seconds, a wake may wait for its run, and how often a failed run is tried again before it is a dead letter. */
type Wake = { readonly staleAfter: number; readonly retries: 0 | 1 | 2 };

export type FunctionShape = {
  /** MB. CPU comes with it: 1769 MB is one whole processor. */
  readonly memory: 512 | 1024 | 1769;
  /** Seconds. */
  readonly timeout: number;
  /** Runs at the same time; null leaves it to the account, or to the queue in front. */
  readonly atOnce: number | null;
  readonly wake: Wake;
  /** Carries sharp in its bundle. */
  readonly rendersPictures: boolean;
  /** Carries the language model that reads values beside its bundle, and its engine. */
  readonly readsValues: boolean;
  /** What it may add to the records. */
  readonly appends: readonly RecordPrefix[];
  readonly writesSite: boolean;
  /** Draws pages: carries the font and the rules of stylesheets beside its bundle. */
  readonly drawsPages: boolean;
  /** What it may say on the bus. */
  readonly emits: readonly EventName[];
  readonly usesLinkedIn: boolean;
  /** Changes ads at Platsbanken and jobs at Teamtailor, and takes stories out of them. */
  readonly usesJobBoards: boolean;
  /** May put a new version of LinkedIn's secret. */
  readonly renewsAccess: boolean;
  /** Reads the edge's log lines. */
  readonly readsTraffic: boolean;
  /** May send mail in the employer's name. */
  readonly sendsMail: boolean;
};

const patient: Wake = { staleAfter: 6 * 3600, retries: 2 };

const quiet = {
  wake: patient,
  rendersPictures: false,
  readsValues: false,
  appends: [],
  writesSite: false,
  drawsPages: false,
  emits: [],
  usesLinkedIn: false,
  usesJobBoards: false,
  renewsAccess: false,
  sendsMail: false,
  readsTraffic: false,
};

/** One at a time: two runs at once would write the same sheets, plans or pages. Further wakes wait in Lambda's queue. */
const alone = { atOnce: 1 };

/** Size, time and rights of each function, least first. Reading the stores and writing reports is common to all. */
export const functionTable: Readonly<Record<HandlerName, FunctionShape>> = {
  // Cuts every crop of a changed folder for its sheet: decoding fills one processor.
  'review-stories': {
    ...quiet,
    ...alone,
    memory: 1769,
    timeout: 300,
    rendersPictures: true,
    readsValues: true,
    appends: ['approvals/'],
    emits: ['StoryReviewed', 'StoryApproved'],
  },
  // Four weeks over the whole pool, in memory.
  'plan-campaigns': {
    ...quiet,
    ...alone,
    memory: 1024,
    timeout: 120,
    drawsPages: true,
    // Marks slots missed that nobody served.
    appends: ['publications/'],
    emits: ['PublicationSettled'],
  },
  // Over before the next minute's tick begins, which does what this one could not; computes little.
  'start-due': {
    ...quiet,
    ...alone,
    memory: 512,
    timeout: 55,
    wake: { staleAfter: 300, retries: 0 },
    appends: ['publications/'],
    emits: ['PublicationDue', 'PublicationSettled', 'TakedownDue', 'PagesOverdue'],
  },
  // Cuts pictures, uploads them and waits for the channel's answer; the queue bounds how many run at once.
  'publish-story': {
    ...quiet,
    memory: 1769,
    timeout: 120,
    atOnce: null,
    rendersPictures: true,
    appends: ['publications/', 'tellings/', 'archive/'],
    writesSite: true,
    emits: ['PublicationSettled', 'VacanciesAsked'],
    usesLinkedIn: true,
  },
  // Reads whole feeds of other systems, which may be slow, and brings each ad to the board.
  'syndicate-vacancies': {
    ...quiet,
    ...alone,
    memory: 1024,
    timeout: 300,
    appends: ['publications/', 'tellings/', 'ads/', 'archive/'],
    writesSite: true,
    drawsPages: true,
    usesJobBoards: true,
    emits: ['VacanciesKept', 'PublicationDue', 'PagesOverdue'],
  },
  // One request after the other, under the channel's rate limit.
  'collect-engagement': {
    ...quiet,
    ...alone,
    memory: 512,
    timeout: 300,
    emits: ['EngagementCollected'],
    usesLinkedIn: true,
    readsTraffic: true,
  },
  // Draws charts from a year of snapshots.
  'write-digest': { ...quiet, ...alone, memory: 1024, timeout: 120, emits: ['DigestWritten'], sendsMail: true },
  // Takes down and reads back, channel by channel; what is left waits for the next hour.
  'withdraw-stories': {
    ...quiet,
    ...alone,
    memory: 512,
    timeout: 300,
    appends: ['publications/', 'tellings/', 'receipts/', 'ads/', 'archive/', 'approvals/'],
    writesSite: true,
    drawsPages: true,
    usesJobBoards: true,
    emits: ['StoryWithdrawn', 'PublicationRemoved', 'PublicationSettled', 'PermissionDoubted', 'PagesOverdue'],
    usesLinkedIn: true,
  },
  // A handful of calls; two runs at once would each store a token.
  'renew-access': {
    ...quiet,
    ...alone,
    memory: 512,
    timeout: 120,
    emits: ['AccessExpiring'],
    usesLinkedIn: true,
    renewsAccess: true,
  },
  // Reads each object of the record once in its life, and hashes it; the first night of an old record reads all.
  'seal-records': { ...quiet, ...alone, memory: 1024, timeout: 300, appends: ['log/'] },
};
