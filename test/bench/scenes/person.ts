import { type Box, between, ellipse, hsl, rect } from '#test/bench/scenes/scene.ts';
import type { Seeded } from '#test/bench/seeded.ts';

/** `head` is the height of the head with hair, in pixels; x and y are the middle of the face. */
type Place = { readonly x: number; readonly y: number; readonly head: number };

export type Clothing = 'any' | 'muted' | 'reflective';

const skins = ['#f3d3bd', '#e8b998', '#d9a07a', '#b97f57', '#8d5a3a', '#5f3b26'] as const;
const hairs = ['#1d1815', '#3b2a20', '#6b4a2f', '#b9935a', '#8d8a86', '#7a3b22'] as const;

const clothes = (random: Seeded, kind: Clothing): string => {
  if (kind === 'reflective') return '#e6e23a';
  return kind === 'muted'
    ? hsl(between(random, 0, 360), between(random, 2, 14), between(random, 18, 60))
    : hsl(between(random, 0, 360), between(random, 15, 70), between(random, 20, 60));
};

const face = (x: number, y: number, head: number): string =>
  ellipse(x - head * 0.14, y - head * 0.02, head * 0.045, head * 0.03, '#241c18') +
  ellipse(x + head * 0.14, y - head * 0.02, head * 0.045, head * 0.03, '#241c18') +
  rect(x - head * 0.2, y - head * 0.1, head * 0.12, head * 0.03, '#3a2c24') +
  rect(x + head * 0.08, y - head * 0.1, head * 0.12, head * 0.03, '#3a2c24') +
  ellipse(x, y + head * 0.1, head * 0.04, head * 0.06, 'rgba(0,0,0,.14)') +
  ellipse(x, y + head * 0.25, head * 0.12, head * 0.035, '#9c4a45');

/** A person to seven heads and a half, cut where the picture ends. `silhouette` is one against the light. */
export const person = (
  random: Seeded,
  { x, y, head }: Place,
  { clothing = 'any' as Clothing, silhouette = false } = {},
): { readonly svg: string; readonly box: Box } => {
  const skin = silhouette ? hsl(25, 25, between(random, 14, 24)) : random.oneOf(skins);
  const hair = silhouette ? '#17120f' : random.oneOf(hairs);
  const shirt = silhouette ? hsl(between(random, 0, 360), 15, 14) : clothes(random, clothing);
  const trousers = silhouette
    ? '#14130f'
    : hsl(between(random, 190, 260), between(random, 5, 35), between(random, 14, 35));
  const shoulders = head * between(random, 0.85, 1);
  const neck = y + head * 0.42;
  const hips = y + head * 3.2;
  const swing = head * between(random, -0.3, 0.5);
  const hands = head * 0.16;
  const path = `M${x - head * 0.2} ${neck}C${x - shoulders} ${neck + head * 0.15} ${x - shoulders} ${neck + head * 0.3} ${x - shoulders} ${neck + head * 0.6}L${x - head * 0.62} ${hips}H${x + head * 0.62}L${x + shoulders} ${neck + head * 0.6}C${x + shoulders} ${neck + head * 0.3} ${x + shoulders} ${neck + head * 0.15} ${x + head * 0.2} ${neck}Z`;
  const arm = (side: number): string =>
    `<path d="M${x + side * shoulders * 0.9} ${neck + head * 0.5}Q${x + side * (shoulders + head * 0.25)} ${neck + head * 1.4} ${x + side * shoulders * 0.8 + swing} ${hips - head * 0.3}" stroke="${shirt}" stroke-width="${head * 0.36}" stroke-linecap="round" fill="none"/>${ellipse(x + side * shoulders * 0.8 + swing, hips - head * 0.2, hands, hands, skin)}`;
  const svg = [
    rect(x - head * 0.55, hips - head * 0.1, head * 0.5, head * 3.7, trousers),
    rect(x + head * 0.05, hips - head * 0.1, head * 0.5, head * 3.7, trousers),
    arm(-1),
    `<path d="${path}" fill="${shirt}"/>`,
    `<path d="${path}" fill="url(#fold)"/>`,
    arm(1),
    rect(x - head * 0.16, y + head * 0.25, head * 0.32, head * 0.3, skin),
    ellipse(x, y - head * 0.12, head * 0.4, head * 0.45, hair),
    ellipse(x, y, head * 0.34, head * 0.45, skin),
    ellipse(x, y - head * 0.4, head * 0.34, head * 0.16, hair),
    silhouette ? '' : face(x, y, head),
  ].join('');
  const box = { left: x - shoulders, right: x + shoulders, top: y - head * 0.57, bottom: neck + head * 0.8 };
  return { svg, box };
};

/** The shade in clothes that `person` refers to. */
export const folds =
  '<linearGradient id="fold" x1="0" x2="1" y2="0.4"><stop offset="0" stop-color="#fff" stop-opacity=".14"/><stop offset=".5" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".3"/></linearGradient>';
