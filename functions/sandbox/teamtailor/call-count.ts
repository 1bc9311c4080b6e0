import type { TeamtailorWorld } from './sandbox-world.ts';

const period = 10_000;

/** Counts calls by periods of ten seconds of this machine's clock; what is left goes with every answer. */
export const callCount = ({ state }: Pick<TeamtailorWorld, 'state'>) => {
  let [began, calls] = [0, 0];
  return {
    take: (): boolean => {
      const now = Date.now();
      if (now - began >= period) [began, calls] = [now, 0];
      calls += 1;
      return calls <= state.settings.callsPerPeriod;
    },
    headers: (): Readonly<Record<string, string>> => ({
      'x-rate-limit-limit': String(state.settings.callsPerPeriod),
      'x-rate-limit-remaining': String(Math.max(0, state.settings.callsPerPeriod - calls)),
      'x-rate-limit-reset': String(Math.max(1, Math.ceil((began + period - Date.now()) / 1_000))),
    }),
  };
};
