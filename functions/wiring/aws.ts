import { randomUUID } from 'node:crypto';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { eventBridgeBus } from '#functions/adapters/event-bus/eventbridge.ts';
import { jsonLog } from '#functions/adapters/log/json-log.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { depsOf } from '#functions/wiring/adapters-of.ts';
import { linkedInOf } from '#functions/wiring/linkedin-of.ts';
import { platsbankenOf } from '#functions/wiring/platsbanken-of.ts';
import { parseSettings } from '#functions/wiring/settings.ts';
import { staysHere } from '#functions/wiring/stays-here.ts';

/** The real world on Lambda. Called once a sandbox, on its first wake. */
export const awsDeps = async (): Promise<Deps> => {
  const settings = parseSettings(process.env, '/tmp');
  const clock = systemClock();
  const name = process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'function';
  const linkedin = await linkedInOf(settings, clock, null);
  return depsOf(settings, {
    clock,
    linkedin,
    jobBoards: { platsbanken: await platsbankenOf(settings, clock, { sandbox: null, staysHere: staysHere(settings) }) },
    bus: eventBridgeBus({ busName: settings.bus }),
    log: jsonLog({ function: name }),
    writer: `${name}/${randomUUID()}`,
    user: 'unknown',
    doors: { site: null, sandbox: null, platsbanken: null },
  });
};
