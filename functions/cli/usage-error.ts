import { SettingsError } from '#functions/wiring/settings.ts';

/** The command line was not understood: exit code 2. */
export class UsageError extends SettingsError {
  override name = 'UsageError';
}
