import { random } from './random.ts';

const side = 768;

/** A tile of paper grain as raw grey pixels around the middle, for blending over a picture. */
export function grain(strength: number): { input: Buffer; raw: { width: number; height: number; channels: 3 } } {
  const chance = random(1871);
  const pixels = Buffer.alloc(side * side * 3);
  const noise = Float32Array.from({ length: side * side }, () => chance() + chance() + chance() - 1.5);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const right = noise[y * side + ((x + 1) % side)] as number;
      const below = noise[((y + 1) % side) * side + x] as number;
      const value = 128 + strength * ((noise[y * side + x] as number) + 0.7 * right + 0.7 * below);
      pixels.fill(Math.max(0, Math.min(255, Math.round(value))), (y * side + x) * 3, (y * side + x) * 3 + 3);
    }
  }
  return { input: pixels, raw: { width: side, height: side, channels: 3 } };
}
