import { blob } from './curve.ts';
import { curve, disc, fade, mix, path } from './paint.ts';
import type { Point } from './point.ts';
import { type Light, onTube, portion, strip, type Tube, volume } from './tube.ts';

export interface Outfit {
  readonly kind: 'jacket' | 'vest' | 'apron' | 'cardigan' | 'scrubs' | 'sweater' | 'shirt' | 'dungarees';
  readonly top: string;
  readonly legs: string;
  readonly shoes: string;
  readonly accent?: string;
  readonly arms?: string;
  readonly cuff?: string;
  readonly sleeves?: 'long' | 'rolled' | 'short';
  readonly gloves?: string;
  readonly scarf?: string;
  /** Reflective bands on sleeves and legs. */
  readonly bands?: string;
}

type Dress = (wear: Outfit, torso: Tube, light: Light) => string;

const dark = (colour: string): string => mix(colour, '#1a1020', 0.3);
const seam = (torso: Tube, side: number, start: number, end: number, colour: string, half = 0.03): string =>
  path(strip(torso, side - half, side + half, start, end), colour);

const hem: Dress = (wear, torso, light) => volume(portion(torso, 0, 0.1), dark(wear.top), light, 'flat');

const kinds: Record<Outfit['kind'], Dress> = {
  jacket: (wear, torso, light) =>
    hem(wear, torso, light) +
    seam(torso, 0.3, 0, 0.9, dark(wear.top), 0.035) +
    curve(dark(wear.top), 2, onTube(torso, 0.24, -0.7), onTube(torso, 0.34, -0.25)) +
    curve(dark(wear.top), 2, onTube(torso, 0.24, 0.85), onTube(torso, 0.34, 0.55)) +
    path(strip(torso, -0.72, 0.95, 0.66, 0.7), fade(wear.accent ?? '#ffffff', 0.8)),
  vest: (_wear, torso, light) =>
    volume(portion(torso, 0.02, 0.86), '#e6f03a', light, 'flat') +
    path(strip(torso, -1, 1, 0.18, 0.27), '#f1f4f6') +
    path(strip(torso, -1, 1, 0.42, 0.51), '#f1f4f6') +
    path(strip(torso, -0.62, -0.38, 0.51, 0.87), '#f1f4f6') +
    path(strip(torso, 0.6, 0.82, 0.51, 0.87), '#f1f4f6') +
    seam(torso, 0.26, 0.02, 0.86, '#98a010'),
  apron: (wear, torso, light) =>
    path(strip(torso, -0.62, 0.86, 0, 0.62), wear.accent ?? '#f7f2e6') +
    path(strip(torso, -0.62, -0.2, 0, 0.62), fade(light.shade, 0.12)) +
    path(strip(torso, -1, 1, 0.33, 0.37), mix(wear.accent ?? '#f7f2e6', '#806a50', 0.3)) +
    path(strip(torso, -0.56, -0.42, 0.62, 0.9), wear.accent ?? '#f7f2e6') +
    path(strip(torso, 0.64, 0.78, 0.62, 0.9), wear.accent ?? '#f7f2e6'),
  cardigan: (wear, torso) =>
    path(strip(torso, 0.02, 0.5, 0, 0.94), wear.accent ?? '#fff4e0') +
    seam(torso, 0.02, 0, 0.94, dark(wear.top), 0.04) +
    seam(torso, 0.5, 0, 0.94, dark(wear.top), 0.04) +
    [0.2, 0.36, 0.52].map((t) => disc(...onTube(torso, t, -0.08), 2.2, '#fff2d8')).join(''),
  scrubs: (wear, torso) =>
    path(strip(torso, -0.6, -0.15, 0.5, 0.64), fade(dark(wear.top), 0.35)) +
    curve(
      wear.accent ?? '#ffffff',
      3.5,
      onTube(torso, 0.95, -0.55),
      onTube(torso, 0.78, 0.22),
      onTube(torso, 0.95, 0.75),
    ) +
    path(strip(torso, -0.5, -0.3, 0.6, 0.7), '#ffffff'),
  sweater: (wear, torso, light) =>
    hem(wear, torso, light) +
    (wear.accent
      ? path(strip(torso, -1, 1, 0.6, 0.66), wear.accent) + path(strip(torso, -1, 1, 0.5, 0.56), wear.accent)
      : ''),
  shirt: (wear, torso) =>
    seam(torso, 0.25, 0, 0.92, dark(wear.top), 0.02) +
    [0.2, 0.36, 0.52, 0.68].map((t) => disc(...onTube(torso, t, 0.31), 1.8, '#ffffff')).join(''),
  dungarees: (wear, torso, light) =>
    volume(portion(torso, 0, 0.42), wear.legs, light, 'flat') +
    path(strip(torso, -0.55, 0.8, 0.4, 0.66), wear.legs) +
    path(strip(torso, -0.52, -0.34, 0.66, 0.92), dark(wear.legs)) +
    path(strip(torso, 0.6, 0.76, 0.66, 0.92), dark(wear.legs)) +
    disc(...onTube(torso, 0.65, -0.43), 3, '#e8c25a') +
    disc(...onTube(torso, 0.65, 0.68), 3, '#e8c25a'),
};

function collar(wear: Outfit, neck: Point, light: Light): string {
  const [x, y] = neck;
  if (wear.scarf) {
    const wrap = blob(
      [x - 24, y - 4],
      [x - 10, y - 18],
      [x + 14, y - 18],
      [x + 26, y - 4],
      [x + 18, y + 14],
      [x - 14, y + 14],
    );
    const tail = blob([x + 2, y + 6], [x + 18, y + 6], [x + 24, y + 58], [x + 6, y + 60]);
    return (
      path(tail, mix(wear.scarf, light.shade, 0.2)) +
      path(wrap, wear.scarf) +
      curve(fade(light.shade, 0.3), 2, [x - 20, y], [x, y + 6], [x + 22, y - 2])
    );
  }
  if (wear.kind === 'scrubs') return '';
  if (wear.kind === 'jacket') {
    const stand = blob(
      [x - 17, y + 8],
      [x - 17, y - 14],
      [x, y - 10],
      [x + 18, y - 13],
      [x + 20, y + 6],
      [x + 4, y + 12],
    );
    return (
      path(stand, dark(wear.top)) + curve(fade(light.rim, 0.5), 1.6, [x - 16, y - 12], [x, y - 9], [x + 17, y - 12])
    );
  }
  if (wear.kind === 'shirt' || wear.kind === 'cardigan' || wear.kind === 'apron') {
    const tone = wear.kind === 'cardigan' ? (wear.accent ?? '#fff4e0') : mix(wear.top, '#ffffff', 0.3);
    return (
      path(`M${x - 16} ${y - 4}L${x + 6} ${y + 6}L${x - 6} ${y + 20}L${x - 20} ${y + 8}Z`, tone) +
      path(`M${x + 18} ${y - 4}L${x + 7} ${y + 6}L${x + 18} ${y + 19}L${x + 24} ${y + 6}Z`, tone)
    );
  }
  return curve(dark(wear.top), 6, [x - 15, y + 3], [x + 3, y + 8], [x + 18, y + 2]);
}

export const outfit = (wear: Outfit, torso: Tube, neck: Point, light: Light): string =>
  kinds[wear.kind](wear, torso, light) + collar(wear, neck, light);
