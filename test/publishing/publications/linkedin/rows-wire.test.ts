import { describe, expect, it } from 'vitest';
import {
  expected,
  onCreate,
  onFinder,
  onPictureStatus,
  type Provoke,
  played,
  type Row,
  sent,
  withHeader,
  without,
  withPath,
} from '#test/builders/linkedin/a-row.ts';

const refused = (reason: string) => ({ state: 'refused', reason, ledger: `${sent} refused`, posts: 0 }) as const;
const beforeSending = (reason: string) => ({ ...refused(reason), ledger: 'claimed refused' }) as const;
const nextHour = { state: 'deferred', reason: 'api-version', ledger: `${sent} deferred`, posts: 0 } as const;
const published = { state: 'published', reason: null, ledger: `${sent} published`, posts: 1 } as const;

/** The post stands, the answer was lost, and the list can't be read: a person is asked, and later it is adopted. */
const unread = (reason: string) => ({ state: 'unknown', reason, ledger: `${sent} unknown unknown`, posts: 1 }) as const;
const adopted = { ...published, ledger: `${sent} unknown unknown published` };
const looking = (change: Parameters<typeof onFinder>[0]): Provoke => {
  return (publisher) => {
    publisher.sandbox.faults.next('create-cut-after-write');
    onFinder(change)(publisher);
  };
};

/**
 * Versions, encoding, paths and bodies (docs/reference/linkedin.md#refusals, rows 5 to 17). What is provoked is never
 * sent by us.
 */
const rows: readonly Row[] = [
  {
    row: 5,
    says: 'a post whose version was lost on the way is refused, and nothing stands',
    provoke: onCreate(without('linkedin-version')),
    ends: refused('VERSION_MISSING'),
  },
  {
    row: 6,
    says: 'a version that is retired waits an hour, and is then published once',
    provoke: onCreate(withHeader('linkedin-version', '202512')),
    ends: nextHour,
    later: { minutes: [59, 60], ends: { ...published, ledger: `${sent} deferred ${sent} published` } },
  },
  {
    row: 6,
    says: 'a version that was never there waits before anything is sent',
    setup: { version: '202613' },
    ends: { ...nextHour, ledger: 'claimed deferred' },
  },
  {
    row: 7,
    says: 'a version that is no month is refused before the post is sent',
    setup: { version: '2026-10' },
    ends: beforeSending('ILLEGAL_ARGUMENT'),
  },
  {
    row: 8,
    says: 'a look without protocol 2.0.0 is understood, since the publisher looks without lists and records',
    provoke: looking(without('x-restli-protocol-version')),
    ends: { ...published, ledger: `${sent} unknown published` },
  },
  {
    row: 8,
    says: 'a look with a list and without protocol 2.0.0 asks a person, and is adopted when it can be read',
    provoke: looking((passing) =>
      without('x-restli-protocol-version')({ ...passing, path: `${passing.path}&ids=List(a,b)` }),
    ),
    ends: unread('ILLEGAL_ARGUMENT'),
    later: { minutes: [60], ends: adopted },
  },
  {
    row: 9,
    says: 'a raw colon in the path of a picture is refused before the post is sent',
    provoke: onPictureStatus(withPath(decodeURIComponent)),
    ends: beforeSending('ILLEGAL_ARGUMENT'),
  },
  {
    row: 10,
    says: 'a raw colon in the query of a look asks a person, and is adopted when it can be read',
    provoke: looking(withPath(decodeURIComponent)),
    ends: unread('ILLEGAL_ARGUMENT'),
    later: { minutes: [60], ends: adopted },
  },
  {
    row: 11,
    says: 'a parameter that LinkedIn does not know asks a person, and is adopted when it can be read',
    provoke: looking(withPath((path) => `${path}&shares%5B0%5D=1`)),
    ends: unread('QUERY_PARAM_NOT_ALLOWED'),
    later: { minutes: [60], ends: adopted },
  },
  {
    row: 12,
    says: 'a picture whose name is encoded twice is refused before the post is sent',
    provoke: onPictureStatus(withPath((path) => path.replaceAll('%3A', '%253A'))),
    ends: beforeSending('INVALID_URN_ID'),
  },
  {
    row: 13,
    says: 'an address that is too long is refused, and nothing stands',
    provoke: onCreate(withPath((path) => `${path}?x=${'a'.repeat(9_000)}`)),
    ends: refused('http-414'),
  },
  {
    row: 14,
    says: 'a post whose body was lost on the way is refused, and nothing stands',
    provoke: onCreate((passing) => ({ ...passing, body: Buffer.alloc(0) })),
    ends: refused('http-411'),
  },
  {
    row: 15,
    says: 'a resource that is not there is refused, and nothing stands',
    provoke: onCreate(withPath(() => '/rest/postings')),
    ends: refused('http-404'),
  },
  {
    row: 16,
    says: 'a create that arrives at a post is refused, and nothing stands',
    provoke: onCreate(withPath((path) => `${path}/urn%3Ali%3Ashare%3A7141138937766391808`)),
    ends: refused('ILLEGAL_ARGUMENT'),
  },
  {
    row: 17,
    says: 'a body that is no JSON is refused, and nothing stands',
    provoke: onCreate((passing) => ({ ...passing, body: Buffer.from('{"author":') })),
    ends: refused('http-400'),
  },
];

describe('the wire to LinkedIn', () => {
  it.each(rows)('row $row: $says', async (row) => {
    expect(await played(row)).toEqual(expected(row));
  });
});
