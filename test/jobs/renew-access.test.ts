import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { AccessFacts } from '#functions/ground/ports/access.ts';
import { renewAccess } from '#functions/jobs/renew-access.ts';
import { readAccessReport } from '#functions/publishing/access/access-report.ts';
import { memoryAccess, someAccess } from '#test/builders/core/memory-access.ts';

const now = Temporal.Instant.from('2026-11-24T03:10:00Z');
const inDays = (days: number) => ({ value: now.add({ hours: 24 * days }).toString(), source: 'introspected' as const });

const aWorld = () => {
  const { clock, set } = simulatedClock(now);
  const { bus, pending } = inProcessBus(clock);
  const sign = memoryAccess();
  const warned: string[] = [];
  const log = { info: () => undefined, warn: (message: string) => void warned.push(message) };
  const deps = { access: sign.access, content: memoryStore(), reports: memoryStore(), bus, clock, log };
  const told = () => pending().map(({ detail }) => detail);
  return { deps, sign, told, warned, to: (days: number) => set(now.add({ hours: 24 * days })) };
};

describe('renewAccess', () => {
  let world: ReturnType<typeof aWorld>;
  beforeEach(() => {
    world = aWorld();
  });
  const run = () => renewAccess(world.deps);
  const short = (part: Partial<AccessFacts> = {}) => someAccess({ tokenUntil: inDays(10), ...part });

  it('leaves a good sign-in alone and writes what it found', async () => {
    expect(await run()).toMatchObject({ notes: ['token active, nothing to renew, 0 warnings'] });
    expect(world.sign.renewals()).toBe(0);
    expect(await readAccessReport(world.deps)).toEqual({ ...someAccess(), checkedAt: now.toString(), renewal: null });
    expect(world.told()).toEqual([]);
  });

  it('renews a token with less than two weeks left, says nothing, and writes what it then found', async () => {
    world.sign.become(short());
    world.sign.meet({ outcome: 'renewed' }, someAccess({ tokenUntil: inDays(60) }));
    await run();
    expect(await readAccessReport(world.deps)).toMatchObject({
      tokenUntil: inDays(60),
      renewal: { outcome: 'renewed' },
    });
    expect(world.told()).toEqual([]);
    await run();
    expect(world.sign.renewals()).toBe(1);
  });

  it('keeps the old token when the renewal fails, tells it, and tries again every night', async () => {
    world.sign.become(short());
    world.sign.meet({ outcome: 'failed', reason: 'invalid_request' });
    for (const day of [0, 1, 2, 3, 4]) {
      world.to(day);
      await run();
    }
    expect(world.sign.renewals()).toBe(5);
    expect(world.told()).toEqual([
      { what: 'token', until: inDays(10).value, daysLeft: 10 },
      { what: 'token', until: inDays(10).value, daysLeft: 7 },
    ]);
    expect(world.warned.filter((line) => line.includes('did not renew'))).toHaveLength(5);
    expect(await readAccessReport(world.deps)).toMatchObject({
      tokenUntil: inDays(10),
      renewal: { outcome: 'failed', reason: 'invalid_request' },
    });
  });

  it('tells the end of the consent, the version and the role, each once', async () => {
    world.sign.become(
      someAccess({
        refreshTokenUntil: inDays(25),
        versionActive: false,
        role: { value: 'NONE', source: 'introspected' },
      }),
    );
    await run();
    await run();
    expect(world.told()).toEqual([
      { what: 'refresh-token', until: inDays(25).value, daysLeft: 25 },
      { what: 'version', until: now.toString(), daysLeft: 0 },
      { what: 'role', until: now.toString(), daysLeft: 0 },
    ]);
  });

  it('tells again when the bus did not take it', async () => {
    world.sign.become(someAccess({ refreshTokenUntil: inDays(25) }));
    const closed = { publish: () => Promise.reject(new Error('closed')) };
    await expect(renewAccess({ ...world.deps, bus: closed })).rejects.toThrow('closed');
    await run();
    expect(world.told()).toHaveLength(1);
  });

  it('does not look while LinkedIn is off, and forgets what it knew', async () => {
    await run();
    await world.deps.content.put('channels.yaml', 'linkedin: { on: false }\n');
    world.sign.become(short({ tokenState: 'expired' }));
    expect(await run()).toMatchObject({ notes: ['LinkedIn is off'] });
    expect(await readAccessReport(world.deps)).toBeNull();
    expect(world.sign.renewals()).toBe(0);
  });
});
