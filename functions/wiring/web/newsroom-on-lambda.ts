import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { jsonLog } from '#functions/adapters/log/json-log.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { secretsManagerSecret } from '#functions/adapters/secret-store/secrets-manager.ts';
import { signIn } from '#functions/adapters/sign-in/sign-in.ts';
import { newsroomDoor } from '#functions/wiring/web/newsroom-door.ts';
import { readSignInSettings } from '#functions/wiring/web/sign-in-settings.ts';

const build = async () => {
  const secret = secretsManagerSecret({ name: process.env['VARDAG_SIGN_IN_SECRET'] ?? '' });
  const settings = await readSignInSettings(process.env, secret);
  const reports = openStore(process.env['VARDAG_REPORTS'] ?? '');
  return handle(
    newsroomDoor({ reports, signIn: signIn(settings, systemClock()), log: jsonLog({ function: 'newsroom' }) }),
  );
};

let built: ReturnType<typeof build> | null = null;

/** The newsroom behind its distribution. Built on the first request; what could not be built is tried again. */
export const handler = async (event: LambdaEvent) => {
  built ??= build().catch((error: unknown) => {
    built = null;
    throw error;
  });
  return (await built)(event);
};
