import type { SandboxWorld } from '../sandbox-world.ts';
import { seededFraction } from './seeded-fraction.ts';

const day = 86_400_000;
const counted = Date.UTC(2026, 0, 1);
const atFirst = 60_000;

/** Followers won on the UTC day that begins at `start`: 4 to 24. */
export const followerGain = (seed: number, start: number): number =>
  4 + Math.floor(seededFraction(seed, 'followers', start) * 21);

/** The page's followers now: 60 000 on 1 January 2026 and the gains of every full day since. */
export const followersAt = ({ seed, now }: Pick<SandboxWorld, 'seed' | 'now'>): number => {
  let followers = atFirst;
  for (let start = counted; start + day <= now(); start += day) followers += followerGain(seed, start);
  return followers;
};
