import type { AwsContext } from '#functions/wiring/aws.ts';
import { linkedInOf } from '#functions/wiring/linkedin-of.ts';
import { linkedInPorts } from '#functions/wiring/linkedin-ports.ts';

/** LinkedIn for a function that speaks with it. */
export const linkedInOnAws = async ({ settings, common }: AwsContext): Promise<ReturnType<typeof linkedInPorts>> =>
  linkedInPorts(await linkedInOf(settings, common.clock, null), common.reports);
