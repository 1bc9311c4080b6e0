import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { heldSecret } from '#functions/adapters/channels/linkedin/access/held-secret.ts';
import { budgetedChannel } from '#functions/adapters/channels/linkedin/budgeted-channel.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { givenSecret } from '#functions/adapters/secret-store/given-secret.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { linkedInPorts } from '#functions/wiring/linkedin-ports.ts';
import { now, picture, post, settings } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { due, newsroomWorld } from '#test/builders/core/newsroom-world.ts';
import { widePicture } from '#test/builders/newsroom/world.ts';

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});

const open = async () => {
  const sandbox = await startLinkedInSandbox({ now: () => now.epochMilliseconds, tier: 'development' });
  close = sandbox.close;
  const reports = memoryStore();
  const token = async () => 'sandbox-token';
  const secret = heldSecret(givenSecret('sandbox-token'));
  const ports = linkedInPorts({ ...settings(sandbox.url), token, secret, tier: 'development' }, reports);
  const made = async (): Promise<number> => {
    const state = await fetch(`${sandbox.url}/_sandbox/state`).then((answer) => answer.json());
    return (state as { usage: { application: number } }).usage.application;
  };
  const counted = async (): Promise<number> => {
    const body = (await reports.get('budget/linkedin/2026-11-24.json'))?.body;
    return JSON.parse(new TextDecoder().decode(body)).used;
  };
  return { ...ports, made, counted };
};

describe('LinkedIn’s Development tier', () => {
  it('is never asked more often than was counted, publishing and measuring', async () => {
    const { channel, engagement, made, counted } = await open();
    const pictures = [1, 2, 3].map(async () => picture({ bytes: await widePicture() }));
    const full = post({ pictures: await Promise.all(pictures) });
    const prepare = await channel.prepare(full);
    if (prepare.outcome !== 'prepared') throw new Error(prepare.reason);
    const sent = await channel.send(full, prepare.prepared);
    if (sent.outcome !== 'published') throw new Error(sent.reason);
    expect([await made(), await counted()]).toEqual([11, 11]);
    expect((await engagement.measure([sent.externalId])).size).toBe(1);
    expect(await made()).toBeLessThanOrEqual(await counted());
  });

  it('gives out every publication that it begins, and begins none that it could not finish', async () => {
    const { channel, made } = await open();
    const outcomes: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const one = post({
        commentary: `Nummer ${n}`,
        pictures: [picture({ bytes: await widePicture() }), picture({ bytes: await widePicture() })],
      });
      const prepare = await channel.prepare(one);
      outcomes.push(
        prepare.outcome === 'prepared' ? (await channel.send(one, prepare.prepared)).outcome : prepare.outcome,
      );
    }
    expect(outcomes).toEqual([...Array(12).fill('published')]);
    expect((await channel.prepare(post({ pictures: [picture(), picture()] }))).outcome).toBe('deferred');
    expect(await made()).toBeLessThanOrEqual(100);
  });

  it('misses a slot that would have to wait for another day, and says why', async () => {
    const world = await newsroomWorld();
    const { reports, clock, channels } = world.deps;
    await reports.put('budget/linkedin/2026-11-24.json', JSON.stringify({ day: '2026-11-24', used: 99 }));
    const linkedin = budgetedChannel(world.linkedin, { reports, clock });
    const deps = { ...world.deps, channels: { ...channels, linkedin } };
    expect(await servePublication(deps, due())).toMatchObject({ state: 'missed', reason: 'call-budget' });
    expect(world.linkedin.sends()).toBe(0);
    const patient = due({ latest: Temporal.Instant.from('2026-11-25T08:00:00Z').toString(), campaign: 'lugn' });
    expect(await servePublication(deps, patient)).toMatchObject({ state: 'deferred', reason: 'call-budget' });
  });
});
