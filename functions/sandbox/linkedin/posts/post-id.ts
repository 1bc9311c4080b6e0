import type { SandboxWorld } from '../sandbox-world.ts';

/**
 * A 19-digit id as LinkedIn's: milliseconds in the high bits, a spread counter in the low 22. Several pictures give a
 * `ugcPost`, everything else a `share`, so that both kinds occur in practice.
 */
export const postId = (world: SandboxWorld, severalPictures: boolean): string => {
  world.state.counter += 1;
  const spread = (BigInt(world.state.counter) * 2_654_435_761n) % 4_194_304n;
  const digits = BigInt(Math.floor(world.now())) * 4_194_304n + spread;
  return `urn:li:${severalPictures ? 'ugcPost' : 'share'}:${digits}`;
};
