import { describe, expect, it } from 'vitest';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { PublicationDue } from '#functions/ground/events/publication-due.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { onQueue } from '#functions/handlers/on-queue.ts';
import { BatchFailure } from '#functions/wiring/batch-failure.ts';

type Detail = (typeof PublicationDue)['example'];

const envelope = (detail: unknown) => ({
  id: 'e-1',
  'detail-type': 'PublicationDue',
  source: 'vardag',
  time: '2026-11-24T08:00:00Z',
  detail,
});
const record = (messageId: string, detail: unknown = { ...PublicationDue.example, story: messageId }) => ({
  messageId,
  body: JSON.stringify(envelope(detail)),
});

const outcomeOf = ({ publication, campaign, story, channel, slot }: Detail): Outcome => ({
  publication,
  campaign,
  story,
  channel,
  slot,
  state: 'published',
  externalId: null,
  reason: null,
});

/** Work that breaks for some stories, and what it was given. */
const publisher = (...breaksFor: readonly string[]) => {
  const given: string[] = [];
  const handle = onQueue(PublicationDue, async (_deps: object, detail) => {
    given.push(detail.story);
    if (breaksFor.includes(detail.story)) throw new Error(`${detail.story} broke`);
    return outcomeOf(detail);
  });
  const run = async (...Records: readonly unknown[]) => {
    try {
      return { report: await handle({ log: quietLog }, { Records }), failed: null };
    } catch (error) {
      if (error instanceof BatchFailure) return { report: null, failed: error.failed };
      throw error;
    }
  };
  return { run, given };
};

describe('a function behind a queue', () => {
  it('gives one outcome for each record, in order', async () => {
    const { report } = await publisher().run(record('a'), record('b'));
    expect(report?.outcomes.map(({ story }) => story)).toEqual(['a', 'b']);
  });

  it('goes on past a record that breaks, and names that one alone', async () => {
    const { run, given } = publisher('b');
    expect((await run(record('a'), record('b'), record('c'))).failed).toEqual(['b']);
    expect(given).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['is no JSON', { messageId: 'x', body: '{' }],
    ['holds another kind of detail', record('x', { story: 'a' })],
    ['is no envelope', { messageId: 'x', body: '{}' }],
  ])('gives a record back that %s, and begins no work for it', async (_what, broken) => {
    const { run, given } = publisher();
    expect((await run(broken, record('a'))).failed).toEqual(['x']);
    expect(given).toEqual(['a']);
  });

  it('keeps the cause of the last failure, and never its words in the log', async () => {
    const lines: unknown[] = [];
    const log = { ...quietLog, warn: (...line: unknown[]) => void lines.push(line) };
    const handle = onQueue(PublicationDue, async () => {
      throw new TypeError('Elsa said so');
    });
    const failure = await handle({ log }, { Records: [record('a')] }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ failed: ['a'], cause: { message: 'Elsa said so' } });
    expect(lines).toEqual([['a record failed', { event: 'PublicationDue', reason: 'TypeError' }]]);
  });

  it('has nothing to say of an empty batch', async () => {
    expect((await publisher().run()).report).toEqual({ outcomes: [], findings: [], notes: [] });
  });
});
