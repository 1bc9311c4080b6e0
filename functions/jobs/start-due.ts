import { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { type ByItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { CommonDeps } from '#functions/ground/ports/deps.ts';
import type { JobReport, Outcome } from '#functions/ground/run-report/job-report.ts';
import { publicationDueOf } from '#functions/jobs/publication-due-of.ts';
import { readDayPlan } from '#functions/publishing/campaigns/day-plans.ts';
import { type DayPlan, utcDay } from '#functions/publishing/campaigns/plan.ts';
import { isDueBy } from '#functions/publishing/publications/closing/is-due.ts';
import { missNow } from '#functions/publishing/publications/closing/miss.ts';
import { askForOverduePages } from '#functions/publishing/publications/ledger/pages-marker.ts';
import { endedKey, markEnded, markWake, wakesBy } from '#functions/publishing/publications/ledger/wake-markers.ts';
import {
  doneKey,
  markOpen,
  type OpenMarker,
  openKey,
  pagesKey,
  readWork,
  type Work,
} from '#functions/publishing/publications/ledger/work-markers.ts';

type Due = DetailOf<'PublicationDue'>;

/** Pages first: what a post links to should be there before the post is. */
const channelOrder = { site: 0, 'job-boards': 1, linkedin: 2 } as const;

const byChannel = (a: Due, b: Due): number =>
  a.instant.localeCompare(b.instant) ||
  channelOrder[a.channel] - channelOrder[b.channel] ||
  a.publication.localeCompare(b.publication);

const isAfter = (a: string, now: Temporal.Instant): boolean => Temporal.Instant.compare(a, now) > 0;

const readOpen = (deps: CommonDeps, open: ReadonlySet<string>): Promise<ByItself<OpenMarker | null>> =>
  eachByItself(deps, open, { fileOf: openKey, together: true }, (publication) =>
    readJson<OpenMarker>(deps.reports, openKey(publication)),
  );

const openAgain = (markers: readonly OpenMarker[], now: Temporal.Instant): readonly Due[] =>
  markers.flatMap(({ due, notBefore }) => (notBefore !== null && isAfter(notBefore, now) ? [] : [due]));

/** Any run that looks at a publication after its window settles it; one that stands open was never looked at. */
const retryPolicy = { minutes: 10 } as const;
const isUnserved = ({ due, notBefore }: OpenMarker, now: Temporal.Instant): boolean =>
  notBefore === null && !isAfter(due.latest, now.subtract(retryPolicy));

/** What ends is told once; should the run that was told die, it is woken again. */
const ifTheRunDies = { minutes: 2 } as const;

/** Permissions that end at this minute, or ended while nobody ticked, and what is to be tried or read again. */
const wakeTakedowns = async (deps: CommonDeps, plans: readonly (DayPlan | null)[], work: Work): Promise<void> => {
  const now = deps.clock.now();
  const hasCome = isDueBy(now);
  const told = new Set(work.keys);
  const ends = plans
    .flatMap((plan) => plan?.ends ?? [])
    .filter((end) => hasCome(end) && !told.has(endedKey(Temporal.Instant.from(end))));
  if (ends.length === 0 && !wakesBy(work.keys, now)) return;
  if (ends.length > 0) await markWake(deps, now.add(ifTheRunDies));
  await deps.bus.publish([{ name: 'TakedownDue', detail: { at: now.toString() } }]);
  for (const end of ends) await markEnded(deps, Temporal.Instant.from(end));
};

/**
 * The tick. Slots that have come are asked for; slots whose lateness window is over become missed; publications that an
 * interrupted run left open are asked for again. With nothing due and nothing open it costs three store requests:
 * today's plan, yesterday's (for slots around midnight) and one list of the markers.
 */
export const startDue = async (deps: CommonDeps): Promise<JobReport> => {
  const now = deps.clock.now();
  const day = utcDay(now.toString());
  const dayBefore = utcDay(now.subtract({ hours: 24 }).toString());
  const [yesterday, today, work] = await Promise.all([
    readDayPlan(deps, dayBefore),
    readDayPlan(deps, day),
    readWork(deps),
  ]);
  await wakeTakedowns(deps, [yesterday, today], work);
  const hasCome = isDueBy(now);
  const come = [...(yesterday?.planned ?? []), ...(today?.planned ?? [])]
    .flatMap((planned) => (hasCome(planned.instant) ? (publicationDueOf(planned) ?? []) : []))
    .filter((due) => !work.done.has(doneKey(due.instant, due.publication)) && !work.open.has(due.publication));
  const late = come.filter((due) => Temporal.Instant.compare(due.latest, now) < 0);
  const fileOf = ({ publication }: Due) => `publications/${publication}`;
  const missed = await eachByItself(deps, late, { fileOf }, (due) => missNow(deps, due, 'too-late'));
  const isLate = new Set(late);
  const fresh = come.filter((due) => !isLate.has(due));
  const marked = await eachByItself(deps, fresh, { fileOf, together: true }, async (due) => {
    await markOpen(deps, { due, notBefore: null });
    return due;
  });
  const read = await readOpen(deps, work.open);
  const open = read.answers.filter((marker) => marker !== null);
  const asked = [...marked.answers, ...openAgain(open, now)].sort(byChannel);
  if (asked.length > 0) await deps.bus.publish(asked.map((detail) => ({ name: 'PublicationDue', detail })));
  const unserved = open.filter((marker) => isUnserved(marker, now)).length;
  const measures = unserved === 0 ? {} : { Unserved: unserved };
  const outcomes: Outcome[] = missed.answers.filter((outcome) => outcome !== null);
  const overdue = work.keys.includes(pagesKey) ? await askForOverduePages(deps) : [];
  const findings = [missed, marked, read].flatMap((one) => one.findings);
  return { outcomes, findings, notes: [`${asked.length} publications asked for`, ...overdue], measures };
};
