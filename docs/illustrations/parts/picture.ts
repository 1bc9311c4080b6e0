import { down, fade, path, rect, round } from './paint.ts';

export interface Picture {
  /** Drawing units; the JPEG is `scale` times as large. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly body: string;
}

/** Light pooling at (x, y) and darker corners, laid over everything. */
export function atmosphere(width: number, height: number, x: number, y: number, glow: string, dusk: string): string {
  const r = Math.max(width, height) * 0.75;
  const lamp = `<g style="mix-blend-mode:soft-light">${rect(x - r, y - r, r * 2, r * 2, round(fade(glow, 0.7), fade(glow, 0.35), fade(glow, 0)))}</g>`;
  const corner = `<g style="mix-blend-mode:multiply">${rect(0, 0, width, height, round(fade(dusk, 0), fade(dusk, 0), fade(dusk, 0.15)))}${rect(0, height * 0.6, width, height * 0.4, down(fade(dusk, 0), fade(dusk, 0.18)))}</g>`;
  return lamp + corner;
}

/** A hill line from left to right through heights, filled to the bottom. */
export const ground = (
  width: number,
  bottom: number,
  heights: readonly number[],
  fill: Parameters<typeof path>[1],
): string => {
  const step = width / (heights.length - 1);
  let d = `M0 ${bottom}L0 ${heights[0]}`;
  heights.slice(1).forEach((h, i) => {
    const before = heights[i] as number;
    d += `C${i * step + step / 2} ${before} ${i * step + step / 2} ${h} ${(i + 1) * step} ${h}`;
  });
  return path(`${d}L${width} ${bottom}Z`, fill);
};
