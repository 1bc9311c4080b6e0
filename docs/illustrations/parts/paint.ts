import { smooth, xy } from './curve.ts';
import type { Point } from './point.ts';

export interface Gradient {
  readonly definition: string;
  readonly reference: string;
}
/** A colour (#rrggbb or #rrggbbaa) or a gradient. */
export type Paint = string | Gradient;

function nameFor(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `n${hash.toString(36)}${text.length.toString(36)}`;
}

function gradient(kind: string, attributes: string, colours: readonly string[]): Gradient {
  const last = Math.max(1, colours.length - 1);
  const stops = colours.map(
    (c, i) => `<stop offset="${(i / last).toFixed(3)}" stop-color="${c.slice(0, 7)}" stop-opacity="${alphaOf(c)}"/>`,
  );
  const body = stops.join('');
  const id = nameFor(kind + attributes + body);
  return { definition: `<${kind} id="${id}" ${attributes}>${body}</${kind}>`, reference: `url(#${id})` };
}
const alphaOf = (colour: string): number => (colour.length > 7 ? Number.parseInt(colour.slice(7, 9), 16) / 255 : 1);

export const down = (...c: string[]): Gradient => gradient('linearGradient', 'x1="0" y1="0" x2="0" y2="1"', c);
export const across = (...c: string[]): Gradient => gradient('linearGradient', 'x1="0" y1="0" x2="1" y2="0"', c);
export const slant = (...c: string[]): Gradient => gradient('linearGradient', 'x1="0" y1="0" x2="1" y2="1"', c);
export const round = (...c: string[]): Gradient => gradient('radialGradient', 'cx=".5" cy=".5" r=".5"', c);

const define = (paint: Paint): string => (typeof paint === 'string' ? '' : paint.definition);
const use = (paint: Paint): string => (typeof paint === 'string' ? paint : paint.reference);

export const path = (d: string, fill: Paint): string => `${define(fill)}<path d="${d}" fill="${use(fill)}"/>`;
export const rect = (x: number, y: number, w: number, h: number, fill: Paint, r = 0): string =>
  `${define(fill)}<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${use(fill)}"/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: Paint): string =>
  `${define(fill)}<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${use(fill)}"/>`;
export const disc = (x: number, y: number, r: number, fill: Paint): string => oval(x, y, r, r, fill);
export const stroke = (d: string, colour: Paint, width: number, more = ''): string =>
  `${define(colour)}<path d="${d}" fill="none" stroke="${use(colour)}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const line = (a: Point, b: Point, colour: string, width: number): string =>
  stroke(`M${xy(a)}L${xy(b)}`, colour, width);
export const curve = (colour: string, width: number, ...points: Point[]): string =>
  stroke(smooth(points), colour, width);

export const group = (transform: string, ...parts: readonly string[]): string =>
  `<g transform="${transform}">${parts.join('')}</g>`;
export const at = (x: number, y: number, size: number, ...parts: readonly string[]): string =>
  group(`translate(${x} ${y}) scale(${size})`, ...parts);

/** What lies inside `d` only. */
export function inside(d: string, ...parts: readonly string[]): string {
  const id = nameFor(`clip${d}`);
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${parts.join('')}</g>`;
}

/** Out of focus by `amount` drawing units. */
export function blurred(amount: number, ...parts: readonly string[]): string {
  const id = `blur${String(amount).replace('.', '-')}`;
  const filter = `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${amount}"/></filter>`;
  return `${filter}<g filter="url(#${id})">${parts.join('')}</g>`;
}

export const fade = (colour: string, alpha: number): string =>
  `${colour.slice(0, 7)}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;

/** A colour `t` of the way from one to the other. */
export function mix(from: string, to: string, t: number): string {
  const channel = (colour: string, i: number): number => Number.parseInt(colour.slice(1 + i * 2, 3 + i * 2), 16);
  const parts = [0, 1, 2].map((i) => Math.round(channel(from, i) + (channel(to, i) - channel(from, i)) * t));
  return `#${parts.map((n) => n.toString(16).padStart(2, '0')).join('')}`;
}
