import { EnvironmentError } from '#functions/wiring/environment.ts';

/** The command line was not understood: exit code 2. */
export class UsageError extends EnvironmentError {
  override name = 'UsageError';
}
