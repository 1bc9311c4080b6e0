import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { accessEnds } from '#functions/publishing/access/access-ends.ts';
import { type AccessReport, accessReportKey, sentRemindersKey } from '#functions/publishing/access/access-report.ts';
import { daysLeft } from '#functions/publishing/access/days-left.ts';
import { dueWarnings, type SentReminders } from '#functions/publishing/access/due-warnings.ts';
import { isWorthRenewing } from '#functions/publishing/access/worth-renewing.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';

type Needs = Pick<Deps, 'access' | 'content' | 'reports' | 'bus' | 'clock' | 'log'>;

const isOff = async (deps: Needs): Promise<boolean> => {
  const { value } = await readYaml(deps, ChannelSettings, 'channels.yaml', 'optional');
  return value?.linkedin.on === false;
};

/** The sign-in: looked at, renewed when it is time, and looked at again. */
const lookAndRenew = async (deps: Needs): Promise<AccessReport> => {
  const before = await deps.access.facts();
  const checkedAt = deps.clock.now().toString();
  if (!isWorthRenewing(before, deps.clock.now())) return { ...before, checkedAt, renewal: null };
  const renewal = await deps.access.renew();
  if (renewal.outcome === 'renewed') return { ...(await deps.access.facts()), checkedAt, renewal };
  deps.log.warn('LinkedIn did not renew the token; the old one stands', {
    reason: renewal.reason,
    until: before.tokenUntil?.value ?? null,
  });
  return { ...before, checkedAt, renewal };
};

/** Tells what ends, each threshold once. It is remembered after it was said: a run that died says it again. */
const warn = async (deps: Needs, report: AccessReport): Promise<number> => {
  const now = deps.clock.now();
  const sent = (await readJson<SentReminders>(deps.reports, sentRemindersKey)) ?? {};
  const due = dueWarnings(accessEnds(report, now), sent, now);
  const events = due.warnings.map(
    ({ what, until, daysLeft }): VardagEvent => ({ name: 'AccessExpiring', detail: { what, until, daysLeft } }),
  );
  for (const { what, until, daysLeft } of due.warnings)
    deps.log.warn('the access to LinkedIn ends', { what, until, daysLeft });
  if (events.length > 0) await deps.bus.publish(events);
  await putChanged(deps.reports, sentRemindersKey, JSON.stringify(due.sent), 'application/json');
  return events.length;
};

/** Keeps the sign-in to LinkedIn alive and tells in good time what only a person can renew. */
export const renewAccess = async (deps: Needs): Promise<JobReport> => {
  if (await isOff(deps)) {
    await deps.reports.remove(accessReportKey);
    return { ...emptyReport, notes: ['LinkedIn is off'] };
  }
  const report = await lookAndRenew(deps);
  await putChanged(deps.reports, accessReportKey, JSON.stringify(report, null, 1), 'application/json');
  const warnings = await warn(deps, report);
  const days = accessEnds(report, deps.clock.now()).map(({ until }) => daysLeft(until, deps.clock.now()));
  const renewal = report.renewal === null ? 'nothing to renew' : report.renewal.outcome;
  return {
    ...emptyReport,
    measures: days.length === 0 ? {} : { AccessDaysLeft: Math.min(...days) },
    notes: [`token ${report.tokenState}, ${renewal}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`],
  };
};
