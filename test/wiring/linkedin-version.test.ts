import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import { renewAccess } from '#functions/jobs/renew-access.ts';
import { type LinkedInSandbox, startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { linkedInOf } from '#functions/wiring/linkedin-of.ts';
import { linkedInPorts } from '#functions/wiring/linkedin-ports.ts';
import { picture, post } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const now = Temporal.Instant.from('2027-09-20T08:00:00Z');

describe('LinkedIn’s version', () => {
  let folder: TemporaryFolder;
  let sandbox: LinkedInSandbox;
  beforeEach(async () => {
    folder = await temporaryFolder();
    sandbox = await startLinkedInSandbox({ now: () => now.epochMilliseconds, tier: 'development' });
    await mkdir(join(folder.path, 'content'));
  });
  afterEach(async () => {
    await sandbox.close();
    await folder.remove();
  });
  const channels = (linkedin: string) =>
    writeFile(join(folder.path, 'content', 'channels.yaml'), `linkedin: ${linkedin}\n`);
  const open = async (environment: Readonly<Record<string, string>> = {}) => {
    const settings = parseEnvironment({ VARDAG_LINKEDIN_URL: 'sandbox', ...environment }, folder.path);
    const { clock } = simulatedClock(now);
    const reports = memoryStore();
    const ports = linkedInPorts(await linkedInOf(settings, clock, sandbox.url), reports);
    const events: VardagEvent[] = [];
    const bus = { publish: async (said: readonly VardagEvent[]) => void events.push(...said) };
    const renew = () =>
      renewAccess({ access: ports.access, content: memoryStore(), reports, bus, clock, log: quietLog });
    return { ...ports, reports, events, renew };
  };

  it('that is over defers what needs it and is told once, and one setting mends both', async () => {
    await channels('{ organization: "5515715", version: "202609" }');
    const old = await open();
    const notBefore = now.add({ minutes: 60 });
    const waits = { outcome: 'deferred', reason: 'api-version', notBefore };
    expect(await old.channel.prepare(post({ pictures: [picture()] }))).toEqual(waits);
    expect(await old.channel.send(post(), { pictures: [] })).toEqual(waits);
    await old.renew();
    await old.renew();
    expect(old.events).toEqual([
      { name: 'AccessExpiring', detail: { what: 'version', until: '2027-09-15T00:00:00Z', daysLeft: -6 } },
    ]);
    expect(sandbox.posts()).toEqual([]);

    const byEnvironment = await open({ VARDAG_LINKEDIN_VERSION: '202708' });
    expect(await byEnvironment.channel.send(post(), { pictures: [] })).toMatchObject({ outcome: 'published' });
    await byEnvironment.renew();
    expect(byEnvironment.events).toEqual([]);

    await channels('{ organization: "5515715", version: "202708" }');
    const byContent = await open();
    const other = post({ commentary: 'Ett annat', shown: 'Ett annat' });
    expect(await byContent.channel.send(other, { pictures: [] })).toMatchObject({ outcome: 'published' });
    await byContent.renew();
    expect(byContent.events).toEqual([]);
  });

  it('that was never issued is told although its day can’t be', async () => {
    await channels('{ organization: "5515715", version: "202512" }');
    const { renew, events } = await open();
    await renew();
    expect(events).toEqual([
      { name: 'AccessExpiring', detail: { what: 'version', until: now.toString(), daysLeft: 0 } },
    ]);
  });

  it('is apart from the tier, which counts calls in the reports before LinkedIn does', async () => {
    const counted = async (linkedin: string) => {
      await channels(linkedin);
      const { channel, reports } = await open();
      await channel.prepare(post());
      return (await reports.list('budget/')).map(({ key }) => key);
    };
    expect(await counted('{ organization: "5515715", version: "202708", tier: development }')).toEqual([
      'budget/linkedin/2027-09-20.json',
    ]);
    expect(await counted('{ organization: "5515715", version: "202708" }')).toEqual([]);
  });

  it('is kept by a laptop beside a secret that it reads from its workspace', async () => {
    await channels('{ organization: "5515715", version: "202708" }');
    await mkdir(join(folder.path, 'secrets'));
    await writeFile(join(folder.path, 'secrets', 'linkedin.json'), '{ "accessToken": "sandbox-token" }');
    const settings = parseEnvironment({ VARDAG_LINKEDIN_URL: sandbox.url }, folder.path);
    const linkedin = await linkedInOf(settings, simulatedClock(now).clock, null);
    expect(await linkedin.token()).toBe('sandbox-token');
    const none = parseEnvironment({ VARDAG_LINKEDIN_URL: sandbox.url }, join(folder.path, 'other'));
    const nobody = await linkedInOf(none, simulatedClock(now).clock, null);
    await expect(nobody.token()).rejects.toThrow(/has no token: set VARDAG_LINKEDIN_TOKEN/);
  });
});
