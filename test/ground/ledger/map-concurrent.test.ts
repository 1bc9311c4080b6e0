import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';

const numbers = Array.from({ length: 100 }, (_, n) => n);

describe('sideBySide', () => {
  it('gives the answers in the order of the items, whichever came first', async () => {
    const double = async (n: number) => {
      await pause(n % 3);
      return n * 2;
    };
    expect(await mapConcurrent(numbers, double)).toEqual(numbers.map((n) => n * 2));
  });

  it('draws an item only when its turn has come, and never has more under way than sixteen', async () => {
    let [under, most] = [0, 0];
    function* drawn() {
      for (const n of numbers) {
        under += 1;
        most = Math.max(most, under);
        yield n;
      }
    }
    await mapConcurrent(drawn(), async () => {
      await pause(1);
      under -= 1;
    });
    expect(most).toBe(16);
  });

  it('begins nothing more when one has failed, and waits for those under way', async () => {
    const [begun, ended]: [number[], number[]] = [[], []];
    const all = mapConcurrent(numbers, async (n) => {
      begun.push(n);
      if (n === 3) throw new Error('no such store');
      await pause(5);
      ended.push(n);
    });
    await expect(all).rejects.toThrow('no such store');
    expect(begun).toHaveLength(16);
    expect(ended).toHaveLength(15);
  });
});
