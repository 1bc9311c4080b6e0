import { randomUUID } from 'node:crypto';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { eventBridgeBus } from '#functions/adapters/event-bus/eventbridge.ts';
import { jsonLog } from '#functions/adapters/log/json-log.ts';
import type { CommonDeps } from '#functions/ground/ports/deps.ts';
import { type Environment, parseEnvironment } from '#functions/wiring/environment.ts';
import { storesOf } from '#functions/wiring/stores-of.ts';

/** What every function has on Lambda, and the settings that the other ports are built from. */
export type AwsContext = { readonly settings: Environment; readonly common: CommonDeps };

/** The real world on Lambda. Called once a sandbox, on its first wake. */
export const awsContext = (): AwsContext => {
  const settings = parseEnvironment(process.env, '/tmp');
  const name = process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'function';
  const common: CommonDeps = {
    ...storesOf(settings),
    clock: systemClock(),
    bus: eventBridgeBus({ busName: settings.bus }),
    log: jsonLog({ function: name }),
    writer: `${name}/${randomUUID()}`,
    user: 'unknown',
    links: { site: null, sandbox: null, platsbanken: null },
    newsroomAddress: settings.newsroom,
    language: settings.language,
  };
  return { settings, common };
};
