import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { type Chain, emptyChain, type Link } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';

const publication = 'publications/3f-hosten.a.linkedin';
const post = 'archive/3f-hosten.a.linkedin/post.json';
const picture = post.replace('post.json', '1.jpg');

describe('verifyRecords', () => {
  let records: ObjectStore;
  beforeEach(() => {
    records = memoryStore();
  });
  const grow = async (prefix: string, entries: number): Promise<void> => {
    let chain: Chain<Link> = emptyChain(prefix);
    for (let n = 0; n < entries; n += 1) {
      const appended = await appendEntry(records, chain, { kind: 'claimed', at: '2026-11-24T08:00:00Z', by: 'run-1' });
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
    expect(await verifyRecords({ records })).toEqual({ checked: 0, broken: null });
  });

  it('counts every entry of every chain, and every archived post', async () => {
    await grow(publication, 3);
    await grow('approvals/a', 2);
    await grow('receipts/a', 1);
    await grow('ads/aa-platsbanken.kock', 1);
    await archive();
    expect(await verifyRecords({ records })).toEqual({ checked: 8, broken: null });
  });

  it('follows a chain by its numbers past the tenth entry', async () => {
    await grow(publication, 12);
    expect(await verifyRecords({ records })).toEqual({ checked: 12, broken: null });
  });

  it.each([
    ['an entry that was rewritten, by the one after it', 1, 'run-1', 'run-2', 2, 'does not hold the hash'],
    ['an entry with another number', 1, '"n":1', '"n":7', 1, 'missing or misnumbered'],
    ['an entry that is no JSON', 1, '{', '', 1, 'not readable'],
    ['a first entry that names one before it', 0, 'null', '"aa"', 0, 'does not hold the hash'],
  ])('finds %s', async (_what, n, from, to, at, fault) => {
    await grow(publication, 3);
    await change(`${publication}/${n}.json`, from, to);
    expect((await verifyRecords({ records })).broken).toEqual({
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
    expect((await verifyRecords({ records })).broken).toEqual({
      key: picture,
      fault: 'is not the picture that was published',
    });
  });

  it('stops at the first fault, and says how much held until there', async () => {
    await grow('approvals/a', 2);
    await grow(publication, 3);
    await records.remove(`${publication}/1.json`);
    await records.put('archive/zz/post.json', 'no JSON');
    expect(await verifyRecords({ records })).toMatchObject({ checked: 3, broken: { key: `${publication}/2.json` } });
  });
});
