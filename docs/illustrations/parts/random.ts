/** A repeatable stream of numbers from 0 to 1, so that every run draws the same picture (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` drawings joined; each gets its index and a source of chance. */
export function many(count: number, seed: number, draw: (index: number, chance: () => number) => string): string {
  const chance = random(seed);
  return Array.from({ length: count }, (_, index) => draw(index, chance)).join('');
}
