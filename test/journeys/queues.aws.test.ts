import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LinkedInSandbox, startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { seeded } from '#test/bench/seeded.ts';
import { expectWholeWeek, lambdaEnvironment, walkInTheCloud } from '#test/builders/aws/cloud-journey.ts';
import { organization, token } from '#test/builders/journeys/a-world.ts';
import { type FaultProxy, startFaultProxy } from '#test/servers/fault-proxy.ts';
import type { Loopback } from '#test/servers/loopback.ts';
import { findProgram, reportMissing, startOutsideServer } from '#test/servers/outside-server.ts';

const moto = await findProgram('MOTO_SERVER', 'moto_server');
reportMissing(moto, 'moto', "Make .venv with: python3 -m venv .venv && .venv/bin/pip install 'moto[server]'");

const seeds = (process.env['VARDAG_CLOUD_SEEDS'] ?? '1,2').split(',').map(Number);

describe.runIf(moto !== null)(
  'the functions on S3, EventBridge, SQS and Secrets Manager, as moto imitates them',
  () => {
    let aws: Loopback;
    let proxy: FaultProxy;
    let linkedin: LinkedInSandbox;
    /** What the functions logged. */
    const said: string[] = [];

    beforeAll(async () => {
      // The functions take their time from the machine; only its clock is moved, and timers stay real.
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
        said.push(String(line));
        return true;
      });
      aws = await startOutsideServer(moto ?? '', (port) => ['-H', '127.0.0.1', '-p', String(port)]);
      proxy = await startFaultProxy(aws.url);
      linkedin = await startLinkedInSandbox({ now: () => Date.now(), token, organization });
      for (const [name, value] of Object.entries(lambdaEnvironment(proxy.url, linkedin.url))) vi.stubEnv(name, value);
    });
    afterAll(async () => {
      vi.unstubAllEnvs();
      vi.useRealTimers();
      vi.restoreAllMocks();
      await linkedin.close();
      await proxy.close();
      await aws.close();
    });

    test('a story goes from approval to digest by events, queues and schedules alone', async () => {
      const found = await walkInTheCloud({ moto: aws.url, linkedin, trouble: () => undefined, again: () => false });
      expectWholeWeek(found);
      expect(found.failures).toEqual([]);
      expect(said.length).toBeGreaterThan(20);
    });

    test.each(seeds)(
      'loses nothing and tells nothing twice while AWS throttles, breaks off and delivers twice (seed %d)',
      { timeout: 300_000 },
      async (seed) => {
        const random = seeded(seed);
        let troubled = false;
        const found = await walkInTheCloud({
          moto: aws.url,
          linkedin,
          trouble: (on) => {
            troubled = on;
            proxy.trouble(random.below(1_000_000), on ? 0.05 : 0);
          },
          again: () => troubled && random.chance(0.2),
        });
        expectWholeWeek(found);
        expect(said.join('')).not.toContain(token);
        expect(Object.values(proxy.met).every((count) => count > 0)).toBe(true);
      },
    );
  },
);
