import { describe, expect, test } from 'vitest';
import { limitConcurrency } from '#functions/adapters/picture-renderer/limit-concurrency.ts';

describe('a gate', () => {
  test('lets in no more than it may, keeps the order, and goes on after a fault', async () => {
    const enter = limitConcurrency(2);
    const order: number[] = [];
    let [inside, most] = [0, 0];
    const work = (n: number) =>
      enter(async () => {
        inside += 1;
        most = Math.max(most, inside);
        order.push(n);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        if (n === 3) throw new Error('a fault');
        return n;
      });
    const done = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => work(n)));
    expect(most).toBe(2);
    expect(order).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await work(99)).toBe(99);
  });
});
