import type { Command } from 'commander';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { clockAt, contextOf, parseInstant, withPipeline } from '#functions/cli/context.ts';
import { exitCodeOf, jobDocument } from '#functions/cli/job-document.ts';
import { mark, printFindings, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { report } from '#functions/ground/findings/report.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import { joinReports } from '#functions/ground/run-report/job-report.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { simulate } from '#functions/wiring/simulate.ts';

const names = subscriptions.map((row) => row.handler);

const editWords = {
  sv: { edited: 'rättad', refused: 'inte rättad', waiting: 'rättelsen väntar', unknown: 'rättelsen är oviss' },
  en: {
    edited: 'corrected',
    refused: 'not corrected',
    waiting: 'the correction waits',
    unknown: 'the correction is uncertain',
  },
} as const;

const printReport = (job: JobReport, language: 'sv' | 'en'): void => {
  for (const { state, campaign, story, channel, slot, reason, externalId, edit } of job.outcomes) {
    const tone =
      state === 'refused' || state === 'unknown' || edit === 'refused'
        ? 'stop'
        : (state === 'published' && (edit ?? 'edited') === 'edited') || state === 'removed'
          ? 'good'
          : 'warn';
    process.stdout.write(
      `${mark(tone, `${edit === undefined ? state : `${state}, ${editWords[language][edit]}`}  ${slot}  ${campaign} · ${story} · ${channel}${reason === null ? '' : `  (${reasonWords(reason)[language]})`}${externalId === null ? '' : `  ${externalId}`}`)}\n`,
    );
  }
  printFindings(report(job.findings, language));
  for (const note of job.notes) tell(mark('muted', note));
};

/** `vardag job`. */
export const jobCommand = async (name: string, { at }: { at?: string }, command: Command): Promise<void> => {
  if (!names.includes(name as HandlerName))
    throw new UsageError(`There is no job "${name}". Choose among: ${names.join(', ')}.`);
  const context = contextOf(command);
  const clock = clockAt(at);
  const done = await withPipeline(context, clock, (local) => local.wake(name as HandlerName));
  if (context.json) printJson(jobDocument(name, clock.now(), done, context.settings.language));
  else printReport(done, context.settings.language);
  process.exitCode = exitCodeOf(done);
};

/** `vardag simulate`. */
export const simulateCommand = async (options: { from: string; until: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const [from, until] = [parseInstant(options.from), parseInstant(options.until)];
  const { clock, set } = simulatedClock(from);
  const reports: JobReport[] = [];
  await withPipeline(context, clock, async (local) => {
    const { brand } = await requireSettings(local.deps);
    await simulate(local, {
      from,
      until,
      timeZone: brand.timeZone,
      setNow: set,
      onHour: (hour) => {
        const day = hour.toZonedDateTimeISO(brand.timeZone);
        if (day.hour === 0 && process.stderr.isTTY) process.stderr.write(`\r· ${day.toPlainDate()} `);
      },
      onReport: (_, __, one) => reports.push({ ...one, findings: [], notes: [] }),
    });
  });
  const all = joinReports(reports);
  if (context.json) printJson({ from: from.toString(), until: until.toString(), outcomes: all.outcomes });
  else {
    printReport(all, context.settings.language);
    tell(mark('good', speaker(context)(`Simulerat ${from} till ${until}.`, `Simulated ${from} until ${until}.`)));
  }
};

/** `vardag digest`. */
export const digestCommand = async (period: string, { at }: { at?: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const clock = clockAt(at);
  const { writeDigest } = await import('#functions/newsroom/digests/write-digest.ts');
  const done = await withPipeline(context, clock, (local) => writeDigest(local.deps, period));
  const noPeriod = done.findings.find(({ rule }) => rule === 'digest-period');
  if (noPeriod !== undefined)
    throw new UsageError(`${noPeriod.message[context.settings.language]} ${noPeriod.hint[context.settings.language]}`);
  if (context.json) printJson(jobDocument('digest', clock.now(), done, context.settings.language));
  else printReport(done, context.settings.language);
  process.exitCode = exitCodeOf(done);
};
