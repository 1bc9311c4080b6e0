import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import type { Chain, Link } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
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

describe('what entries say of each other', () => {
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
  const fault = async () => (await verifyRecords({ records })).broken;

  it('finds entries in the folder of another', async () => {
    await grow(publication, 1, { story: 'b' });
    expect(await fault()).toMatchObject({ key: `${publication}/0.json`, fault: expect.stringContaining('folder') });
  });

  it('finds a claim on an approval that is not there', async () => {
    await grow(approvals, 1);
    const stored = await records.get(`${approvals}/0.json`);
    await grow(publication, 1, { approval: sha256(stored?.body ?? '') });
    expect(await fault()).toBeNull();
    await grow(publication, 1, { approval: sha256('forged') });
    expect(await fault()).toMatchObject({ key: `${publication}/1.json` });
  });

  it.each([
    [0, 'claimed', false],
    [1, 'removed', true],
    [2, 'removed', false],
  ])('believes a receipt that names entry %d, which is %s: %s', async (entry, _kind, held) => {
    await grow(publication, 1);
    await grow(publication, 1, { kind: 'removed' });
    await grow(receipts, 1, { kind: 'removed', entry });
    expect((await fault()) === null).toBe(held);
  });

  it('finds a receipt of a publication that never was', async () => {
    await grow(receipts, 1);
    expect(await fault()).toMatchObject({ key: `${receipts}/0.json` });
  });

  it('finds an archived text that is not what was sent, and a post that is another', async () => {
    await grow(publication, 1, { kind: 'sending', textHash: sha256('Hej') });
    await grow(publication, 1, { kind: 'published', externalId: 'urn:1' });
    const put = (commentary: string, externalId: string) =>
      records.put(post, JSON.stringify({ publication: id, externalId, shown: { commentary } }));
    await put('Hej', 'urn:1');
    expect(await fault()).toBeNull();
    await put('Hej!', 'urn:1');
    expect(await fault()).toMatchObject({ key: post, fault: 'has not the text that was sent' });
    await put('Hej', 'urn:2');
    expect(await fault()).toMatchObject({ key: post, fault: 'is of another post than that of the ledger' });
  });
});
