import { describe, expect, it } from 'vitest';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { emptyReport } from '#functions/ground/run-report/job-report.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { newsroomWorld } from '#test/builders/core/newsroom-world.ts';

const wake = { id: 'w-1', 'detail-type': 'Scheduled', source: 'vardag.schedule', time: '2026-11-24T08:00:00Z' };

describe('a function that is woken by an envelope', () => {
  it('does its work with the ports it was given, and answers with its report', async () => {
    const report = { ...emptyReport, notes: ['done'] };
    const handle = onEnvelope(async ({ says }: { readonly says: string }) => ({ ...report, notes: [says] }));
    expect(await handle({ says: 'nothing was due', log: quietLog }, wake)).toEqual({
      ...report,
      notes: ['nothing was due'],
    });
  });

  it('logs what woke it and how much came of it, and nothing else', async () => {
    const lines: unknown[] = [];
    const log = { ...quietLog, info: (...line: unknown[]) => void lines.push(line) };
    await onEnvelope(async () => ({ ...emptyReport, notes: ['Elsa'] }))({ log }, wake);
    expect(lines).toEqual([['done', { woken: 'Scheduled', outcomes: 0, findings: 0 }]]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'wake up'],
    ['an envelope without its type', { ...wake, 'detail-type': undefined }],
  ])('refuses to be woken by %s, before any work is begun', async (_what, event) => {
    let worked = 0;
    const handle = onEnvelope(async () => {
      worked += 1;
      return emptyReport;
    });
    await expect(handle({ log: quietLog }, event)).rejects.toThrow();
    expect(worked).toBe(0);
  });
});

describe('every function that looks at the stores itself', () => {
  const names = Object.keys(handlers) as (keyof typeof handlers)[];
  it.each(names.filter((name) => name !== 'publish-story'))('%s runs on an empty day and reports', async (name) => {
    const { deps } = await newsroomWorld();
    expect(await handlers[name](deps, wake)).toMatchObject({ outcomes: [], notes: expect.anything() });
  });
});
