import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { chainName, type Link } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';

const prefix = 'approvals/0a-x';
const key = (n: number) => `${prefix}/${n}.json`;

/** A ledger of so many entries. */
const ledger = async (length: number) => {
  const records = memoryStore();
  for (let n = 0; n < length; n += 1)
    await appendEntry<Link>(records, await readChain<Link>(records, prefix), { kind: 'approved', at: `${n}`, by: 'w' });
  const text = async (n: number) => new TextDecoder().decode((await records.get(key(n)))?.body);
  return { records, text };
};

describe('readChain', () => {
  it('reads more than ten entries in the order of their numbers', async () => {
    const { records } = await ledger(12);
    expect((await readChain<Link>(records, prefix)).entries.map((entry) => entry.n)).toEqual([...Array(12).keys()]);
  });

  it('is empty for a ledger that nobody began', async () => {
    expect(await readChain(memoryStore(), prefix)).toEqual({ prefix, entries: [], head: null });
  });

  it("does not read another ledger whose name goes on where this one's ends", async () => {
    const { records } = await ledger(1);
    await records.put(`${prefix}-y/0.json`, '{}');
    expect((await readChain(records, prefix)).entries).toHaveLength(1);
  });

  it('does not count what is no entry', async () => {
    const { records } = await ledger(1);
    await records.put(`${prefix}/note.txt`, 'hej');
    expect((await readChain(records, prefix)).entries).toHaveLength(1);
  });

  it('takes a gap for a fault', async () => {
    const { records } = await ledger(3);
    await records.remove(key(1));
    await expect(readChain(records, prefix)).rejects.toThrow(/lacks entry 1/);
  });

  it.each([0, 1])('takes a changed byte of entry %i for a fault', async (n) => {
    const { records, text } = await ledger(3);
    await records.put(key(n), (await text(n)).replace('"by":"w"', '"by":"v"'));
    await expect(readChain(records, prefix)).rejects.toThrow(`Entry ${n + 1} of ${prefix} does not follow`);
  });

  it('takes an entry that was put in from elsewhere for a fault', async () => {
    const { records, text } = await ledger(2);
    await records.put(key(2), (await text(1)).replace('"n":1', '"n":2'));
    await expect(readChain(records, prefix)).rejects.toThrow(`Entry 2 of ${prefix} does not follow`);
  });
});

describe('chainName', () => {
  it('puts two hex digits first, the same for the same name', () => {
    expect(chainName('hosten.a.linkedin')).toMatch(/^[0-9a-f]{2}-hosten\.a\.linkedin$/);
    expect(chainName('a')).toBe(chainName('a'));
  });

  it('spreads names over the store', () => {
    const names = Array.from({ length: 1000 }, (_, n) => chainName(`hosten.s${n}.linkedin`).slice(0, 2));
    expect(new Set(names).size).toBeGreaterThan(200);
  });
});
