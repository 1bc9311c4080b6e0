import { describe, expect, it } from 'vitest';
import type { Fault } from '#functions/sandbox/linkedin/faults/fault.ts';
import type { Publisher } from '#test/builders/linkedin/a-publisher.ts';
import { expected, played, type Row, sent } from '#test/builders/linkedin/a-row.ts';

const published = { state: 'published', reason: null, ledger: `${sent} published`, posts: 1 } as const;
const found = { ...published, ledger: `${sent} unknown published` } as const;
const unknown = (reason: string, posts = 0) =>
  ({ state: 'unknown', reason, ledger: `${sent} unknown`, posts }) as const;
/** Looked for 1, 4 and 10 minutes after the send, in vain, and then sent once more. */
const looks = 'unknown unknown unknown unknown';
const again = { ...published, ledger: `${sent} ${looks} sending published` } as const;
const lookedFor = { minutes: [1, 4, 10], ends: again };

const create =
  (...faults: readonly Fault[]) =>
  ({ sandbox }: Publisher): void => {
    for (const fault of faults) sandbox.faults.next(fault, { on: 'posts.CREATE' });
  };
const lagging = (...faults: readonly Fault[]) => {
  return (publisher: Publisher): void => {
    publisher.sandbox.faults.set({ finderDelayMs: 12 * 60_000 });
    create(...faults)(publisher);
  };
};

/**
 * Duplicates, conflicts and answers that never came (docs/reference/linkedin.md#refusals, rows 44, 45, 49 and the
 * faults).
 */
const rows: readonly Row[] = [
  {
    row: 44,
    says: 'a post that stands behind a lagging list is sent once more, called a duplicate, and adopted',
    provoke: lagging('create-cut-after-write'),
    ends: unknown('broken', 1),
    later: lookedFor,
  },
  {
    row: 45,
    says: 'a text that was deleted yesterday is called a repeat of a ghost, and a person is asked',
    provoke: async (publisher) => {
      publisher.sandbox.faults.set({ ghostDuplicates: true });
      await publisher.deletedBefore();
    },
    ends: { state: 'unknown', reason: 'ghost-duplicate', ledger: `${sent} unknown`, posts: 0 },
  },
  {
    row: 49,
    says: 'a conflict may hide a post, so it is looked for three times and then sent once more',
    provoke: create('conflict'),
    ends: unknown('CONFLICT'),
    later: lookedFor,
  },
  {
    row: 'F1',
    says: 'a create whose connection is cut after the write is found by looking',
    provoke: create('create-cut-after-write'),
    ends: found,
  },
  {
    row: 'F2',
    says: 'a create whose connection is cut before the write is looked for three times and then sent once more',
    provoke: create('create-cut-before-write'),
    ends: unknown('broken'),
    later: lookedFor,
  },
  {
    row: 'F3',
    says: 'a 201 without an id is found by looking',
    provoke: create('create-without-id'),
    ends: found,
  },
  { row: 'F4', says: 'a 500 after the write is found by looking', provoke: create('error-after-write'), ends: found },
  {
    row: 'F5',
    says: 'a 500 before the write is looked for three times and then sent once more',
    provoke: create('error-before-write'),
    ends: unknown('INTERNAL_SERVER_ERROR'),
    later: lookedFor,
  },
  {
    row: 'F6',
    says: 'a 503 is looked for three times and then sent once more',
    provoke: create('unavailable'),
    ends: unknown('SERVICE_UNAVAILABLE'),
    later: lookedFor,
  },
  {
    row: 'F7',
    says: 'a 403 that says nothing is refused',
    provoke: create('bare-forbidden'),
    ends: { state: 'refused', reason: 'http-403', ledger: `${sent} refused`, posts: 0 },
  },
  {
    row: 'F8',
    says: 'a page of HTML with 502 is looked for three times and then sent once more',
    provoke: create('html-error'),
    ends: unknown('http-502'),
    later: lookedFor,
  },
  {
    row: 'F9',
    says: 'a post that LinkedIn accepts and hides asks a person, and is not called published',
    provoke: create('create-hidden'),
    ends: { state: 'unknown', reason: 'post-hidden', ledger: `${sent} unknown`, posts: 0 },
  },
  {
    row: 'F10',
    says: 'a list that lags is looked at again, and the post is adopted',
    provoke: ({ sandbox }) => {
      sandbox.faults.set({ finderDelayMs: 3 * 60_000 });
      sandbox.faults.next('create-cut-after-write');
    },
    ends: unknown('broken', 1),
    later: { minutes: [1, 4], ends: { ...published, ledger: `${sent} unknown unknown published` } },
  },
  {
    row: 'F11',
    says: 'a send that is cut twice asks a person, and nothing is sent a third time',
    provoke: create('create-cut-before-write', 'create-cut-before-write'),
    ends: unknown('broken'),
    later: {
      minutes: [1, 4, 10, 11, 14, 20, 30, 60, 119],
      ends: {
        state: 'unknown',
        reason: 'not-found',
        ledger: `${sent} ${looks} sending unknown unknown unknown unknown`,
        posts: 0,
      },
    },
  },
  ...(['cut', 'unavailable', 'html-error', 'error-before-write', 'error-after-write'] as const).map(
    (fault): Row => ({
      row: 'F12',
      says: `an upload that is begun with ${fault} is begun again, and the post is published once`,
      told: { pictures: 1 },
      provoke: ({ sandbox }) => sandbox.faults.next(fault, { on: 'images.ACTION-initializeUpload' }),
      ends: published,
    }),
  ),
  ...(['upload-cut', 'upload-unavailable'] as const).map(
    (fault): Row => ({
      row: 'F13',
      says: `bytes that meet ${fault} are sent again, and the post is published once`,
      told: { pictures: 3 },
      provoke: ({ sandbox }) => sandbox.faults.next(fault),
      ends: published,
    }),
  ),
];

describe('a LinkedIn post in doubt', () => {
  it.each(rows)('row $row: $says', async (row) => {
    expect(await played(row)).toEqual(expected(row));
  });
});
