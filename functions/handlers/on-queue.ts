import * as z from 'zod';
import { Envelope } from '#functions/ground/events/envelope.ts';
import type { EventType } from '#functions/ground/events/event-type.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Handle } from '#functions/ground/ports/handle.ts';
import { emptyReport, joinReports, type Outcome } from '#functions/ground/run-report/job-report.ts';
import { BatchFailure } from '#functions/wiring/batch-failure.ts';

const Batch = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** For work that comes through a queue, one envelope a record. A record that faults does not stop the others. */
export const onQueue =
  <Detail, Needs>(
    type: EventType<string, Detail>,
    work: (deps: Needs, detail: Detail) => Promise<Outcome>,
  ): Handle<Needs & Pick<Deps, 'log'>> =>
  async (deps, event) => {
    const failed: string[] = [];
    const reports = [];
    let cause: unknown;
    for (const record of Batch.parse(event).Records) {
      try {
        const detail = type.detail.parse(Envelope.parse(JSON.parse(record.body)).detail);
        reports.push({ ...emptyReport, outcomes: [await work(deps, detail)] });
      } catch (error) {
        cause = error;
        failed.push(record.messageId);
        deps.log.warn('a record failed', { event: type.name, reason: error instanceof Error ? error.name : 'unknown' });
      }
    }
    if (failed.length > 0) throw new BatchFailure(failed, cause);
    return joinReports(reports);
  };
