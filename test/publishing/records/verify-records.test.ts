import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import type { Chain, Link } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import { checkpointsIn } from '#functions/publishing/records/log/checkpoint.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { receiptPrefix } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { approvalPrefix } from '#functions/story/stories/approval.ts';

const identity = { campaign: 'hosten', story: 'a', channel: 'linkedin', vacancy: null } as const;
const id = publicationId(identity);
const publication = publicationPrefix(id);
const approvals = approvalPrefix('a');
const receipts = receiptPrefix('a');
const ad = 'ads/aa-platsbanken.kock';
const post = `archive/${id}/post.json`;
const picture = post.replace('post.json', '1.jpg');

describe('verifyRecords', () => {
  let records: ObjectStore;
  beforeEach(() => {
    records = memoryStore();
  });
  /** What an entry says that lies in its own folder. */
  const said: Readonly<Record<string, object>> = {
    [publication]: { ...identity, publication: id },
    [approvals]: { story: 'a' },
    [receipts]: { story: 'a', publication: id },
    [ad]: { ad: 'aa-platsbanken.kock' },
  };
  const grow = async (prefix: string, entries: number, more: object = {}): Promise<void> => {
    let chain: Chain<Link> = await readChain(records, prefix);
    for (let n = 0; n < entries; n += 1) {
      const appended = await appendEntry(records, chain, {
        ...{ kind: 'claimed', at: '2026-11-24T08:00:00Z', by: 'run-1' },
        ...said[prefix],
        ...more,
      });
      if (!appended.appended) throw new Error('Somebody else wrote.');
      chain = appended.chain;
    }
  };
  const archive = async (): Promise<void> => {
    await records.put(post, JSON.stringify({ shown: { pictures: [{ sha256: sha256('jpeg') }] } }));
    await records.put(picture, 'jpeg');
  };
  const change = async (key: string, from: string, to: string): Promise<void> => {
    const stood = await records.get(key);
    await records.put(key, new TextDecoder().decode(stood?.body).replace(from, to));
  };

  it('has nothing to check in an empty record', async () => {
    expect(await verifyRecords({ records })).toEqual({
      ...{ checked: 0, broken: null, log: null },
      ...{ onChainsAlone: 0, disposed: 0, disposals: [], elsewhere: [], proven: 0, stamped: null },
    });
  });

  it('counts every entry of every chain, and every archived post', async () => {
    await grow(publication, 3);
    await grow(approvals, 2);
    await grow(receipts, 1);
    await grow(ad, 1);
    await archive();
    expect(await verifyRecords({ records })).toMatchObject({ checked: 8, broken: null });
  });

  it('follows a chain by its numbers past the tenth entry', async () => {
    await grow(publication, 12);
    expect(await verifyRecords({ records })).toMatchObject({ checked: 12, broken: null });
  });

  it.each([
    ['an entry that was rewritten, by the one after it', 1, 'run-1', 'run-2', 2, 'does not hold the hash'],
    ['an entry with another number', 1, '"n":1', '"n":7', 1, 'missing or misnumbered'],
    ['an entry that is no JSON', 1, '{', '', 1, 'not readable'],
    ['a first entry that names one before it', 0, '"previous":null', '"previous":"aa"', 0, 'does not hold the hash'],
  ])('finds %s', async (_what, n, from, to, at, fault) => {
    await grow(publication, 3);
    await change(`${publication}/${n}.json`, from, to);
    expect((await verifyRecords({ records })).broken).toMatchObject({
      key: `${publication}/${at}.json`,
      fault: expect.stringContaining(fault),
    });
  });

  it.each([
    [0, 1],
    [1, 2],
  ])('finds that entry %d is gone', async (gone, found) => {
    await grow(publication, 3);
    await records.remove(`${publication}/${gone}.json`);
    expect((await verifyRecords({ records })).broken?.key).toBe(`${publication}/${found}.json`);
  });

  it('finds an entry that lies under another number than its own', async () => {
    await grow(publication, 3);
    const last = await records.get(`${publication}/2.json`);
    await records.remove(`${publication}/2.json`);
    await records.put(`${publication}/5.json`, last?.body ?? '');
    expect((await verifyRecords({ records })).broken?.key).toBe(`${publication}/5.json`);
  });

  it.each([
    ['other bytes than were published', () => records.put(picture, 'other')],
    ['no picture', () => records.remove(picture)],
  ])('finds an archived post with %s', async (_what, spoil) => {
    await archive();
    await spoil();
    expect((await verifyRecords({ records })).broken).toMatchObject({
      key: picture,
      fault: 'is not the picture that was published',
    });
  });

  it('stops at the first fault, and says how much held until there', async () => {
    await grow(approvals, 2);
    await grow(publication, 3);
    await records.remove(`${publication}/1.json`);
    await records.put('archive/zz/post.json', 'no JSON');
    expect(await verifyRecords({ records })).toMatchObject({ checked: 3, broken: { key: `${publication}/2.json` } });
  });

  describe('with a log', () => {
    const night = (day: number) => ({
      records,
      clock: fixedClock(Temporal.Instant.from('2026-11-24T02:20:00Z').add({ hours: 24 * day })),
      writer: 'run-1',
    });
    const seal = (day = 1) => appendLog(night(day), 'jobba.nordhamn.example/records');
    const text = async (key: string) => new TextDecoder().decode((await records.get(key))?.body);
    const page = (n = 0) => `log/2026-11-${25 + n}/${n}.json`;
    const checkpoint = async (n = 0) => checkpointsIn(await text(page(n).replace('.json', '.txt')));
    beforeEach(async () => {
      await grow(approvals, 2);
      await grow(publication, 3);
      await archive();
      await seal();
    });

    it('holds, and says what stands under it and what rests on chains alone', async () => {
      await grow(publication, 1, { at: '2026-11-25T09:00:00Z' });
      expect(await verifyRecords({ records }, await checkpoint())).toEqual({
        checked: 7,
        broken: null,
        log: { size: 7, at: '2026-11-25T02:20:00Z' },
        onChainsAlone: 1,
        disposed: 0,
        disposals: [],
        elsewhere: [],
        proven: 1,
        stamped: null,
      });
    });

    it.each([
      ['the last entry was rewritten', () => change(`${publication}/2.json`, 'run-1', 'run-2'), 'was changed since'],
      ['the last entry was cut off', () => records.remove(`${publication}/2.json`), 'no decision of disposal'],
      ['a page that was shown was changed', () => records.put(picture, 'other'), 'was changed since'],
    ])('finds that %s', async (_what, tamper, fault) => {
      await tamper();
      const { broken } = await verifyRecords({ records });
      expect(broken?.fault).toContain(fault);
      expect([`${publication}/2.json`, picture]).toContain(broken?.key);
    });

    it.each([
      ['an hour and a second', '2026-11-25T01:19:59Z', true],
      ['an hour', '2026-11-25T01:20:00Z', false],
    ])('takes an entry that says it came %s before the checkpoint, and is not in it: %s', async (_by, at, found) => {
      await grow(receipts, 1, { at, kind: 'removed' });
      const { broken } = await verifyRecords({ records });
      expect(broken?.fault.includes('put there afterwards') ?? false).toBe(found);
      await seal(2);
      expect(((await verifyRecords({ records })).broken !== null) === found).toBe(true);
    });

    it('finds a page of the log that is gone, or says something else', async () => {
      await grow(publication, 1, { at: '2026-11-25T09:00:00Z' });
      await seal(2);
      const first = await text(page());
      await records.put(page(), first.replace(/"size":\d+/, '"size":6'));
      expect((await verifyRecords({ records })).broken?.key).toBe(page());
      await records.remove(page());
      expect((await verifyRecords({ records })).broken).toMatchObject({ key: page(1) });
    });

    it('finds what lies in the log and is none of it', async () => {
      await records.put('log/2026-11-25/9.txt', '');
      expect((await verifyRecords({ records })).broken?.fault).toBe('is no part of the log');
    });

    it('lets the checkpoint of the newest page be missing, and of no other', async () => {
      await records.remove(page().replace('.json', '.txt'));
      expect((await verifyRecords({ records })).broken).toBeNull();
      await grow(publication, 1, { at: '2026-11-25T09:00:00Z' });
      await seal(2);
      await records.remove(page().replace('.json', '.txt'));
      expect((await verifyRecords({ records })).broken?.key).toBe(page().replace('.json', '.txt'));
    });

    it('proves by a kept checkpoint that the log was written anew, and since when', async () => {
      const [first] = [await checkpoint()];
      await grow(publication, 1, { at: '2026-11-25T09:00:00Z' });
      await seal(2);
      const second = await checkpoint(1);
      for (const { key } of await records.list('log/')) await records.remove(key);
      await change(`${publication}/3.json`, 'run-1', 'run-2');
      await seal(1);
      expect((await verifyRecords({ records })).broken).toBeNull();
      expect((await verifyRecords({ records }, second)).broken?.fault).toContain('between 0 and 8');
      expect((await verifyRecords({ records }, [...first, ...second])).broken?.fault).toContain('between');
    });

    it('proves by a kept checkpoint that the end of the log is gone', async () => {
      await grow(publication, 1, { at: '2026-11-25T09:00:00Z' });
      await seal(2);
      const second = await checkpoint(1);
      for (const key of [page(1), page(1).replace('.json', '.txt'), `${publication}/3.json`]) await records.remove(key);
      expect((await verifyRecords({ records })).broken).toBeNull();
      expect((await verifyRecords({ records }, second)).broken).toMatchObject({ key: 'log/' });
    });
  });
});
