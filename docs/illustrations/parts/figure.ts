import { type HandPose, hand } from './hand.ts';
import { type Head, head } from './head.ts';
import { type Outfit, outfit } from './outfit.ts';
import { fade, group, oval, path } from './paint.ts';
import { add, between, joint, mirror, type Point } from './point.ts';
import { type Light, portion, strip, type Tube, tube, volume } from './tube.ts';

export interface Arm {
  /** Where the wrist is, seen from the pelvis. */
  readonly to: Point;
  readonly bend: 1 | -1;
  readonly pose?: HandPose;
  readonly thumb?: 1 | -1;
  readonly turn?: number;
  /** What the hand holds, drawn under the hand, in the figure's coordinates. */
  readonly holds?: string;
}
export interface Leg {
  readonly to: Point;
  readonly bend: 1 | -1;
}
export interface Figure {
  readonly at: Point;
  /** 1 makes a standing adult 430 tall. */
  readonly size: number;
  readonly facing: 1 | -1;
  readonly neck?: Point;
  readonly broad?: number;
  readonly head: Head;
  readonly look?: 1 | -1;
  readonly wear: Outfit;
  readonly near: Arm;
  readonly far: Arm;
  readonly legs?: readonly [far: Leg, near: Leg] | 'hidden';
  /** Drawn before the nearer arm: something held in front of the body. */
  readonly before?: string;
}

const standing: readonly [Leg, Leg] = [
  { to: [20, 220], bend: -1 },
  { to: [-20, 225], bend: -1 },
];

function limb(
  from: Point,
  to: Point,
  upper: number,
  lower: number,
  bend: 1 | -1,
  halves: readonly [number, number, number],
): { body: Tube; middle: Point } {
  const middle = joint(from, to, upper, lower, bend);
  const [a, b, c] = halves;
  const points = [from, between(from, middle, 0.68), between(middle, to, 0.3), to];
  return { body: tube(points, [a, (a + b) / 2, b, c]), middle };
}

function arm(from: Point, spec: Arm, figure: Figure, light: Light, broad: number): string {
  const { skin } = figure.head;
  const { wear } = figure;
  const reach = limb(from, spec.to, 84, 80, spec.bend, [15.5 * broad, 12, 7.5]);
  const sleeve = limb(from, spec.to, 84, 80, spec.bend, [18 * broad, 15, 12]);
  const covered = wear.sleeves === 'short' ? 0.42 : wear.sleeves === 'rolled' ? 0.66 : 0.97;
  const cloth = portion(sleeve.body, 0, covered);
  const cuff = portion(sleeve.body, Math.max(0, covered - 0.07), covered);
  return (
    volume(reach.body, skin, light) +
    (spec.holds ?? '') +
    hand(reach.middle, spec.to, spec.pose ?? 'relaxed', wear.gloves ?? skin, light, spec.thumb ?? 1, spec.turn ?? 0) +
    volume(
      tube([add(from, [0, -1]), from, add(from, [0.1, 1])], [17.5 * broad, 17.5 * broad, 17.5 * broad]),
      wear.arms ?? wear.top,
      { ...light, rim: wear.arms ?? wear.top },
    ) +
    volume(cloth, wear.arms ?? wear.top, light, 'flat') +
    volume(cuff, wear.cuff ?? wear.arms ?? wear.top, light, 'flat') +
    (wear.bands ? volume(portion(sleeve.body, 0.7, 0.78), wear.bands, light, 'flat') : '')
  );
}

function leg(hip: Point, spec: Leg, figure: Figure, light: Light): string {
  const { wear } = figure;
  const { body, middle } = limb(hip, spec.to, 112, 106, spec.bend, [25, 17.5, 12.5]);
  const [x, y] = spec.to;
  const shin = Math.max(-40, Math.min(40, (middle[0] - x) * 0.12));
  const shoe = `M-11 -8Q-14 8 -10 13H32Q33 4 20 0Q11 -3 9 -9Z`;
  return (
    group(
      `translate(${x} ${y}) rotate(${shin.toFixed(1)})`,
      path(shoe, wear.shoes),
      path('M-11 9.6H32V14H-11Z', fade('#ffffff', 0.55)),
      path('M-11 -8Q-14 8 -10 10H2Q-6 2 -2 -8Z', fade(light.shade, 0.25)),
    ) +
    volume(body, wear.legs, light, 'flat') +
    (wear.bands ? volume(portion(body, 0.72, 0.78), wear.bands, light, 'flat') : '')
  );
}

/** A person; coordinates are seen from the pelvis, facing right, and mirrored when facing left. */
export function figure(person: Figure, worldLight: Light): string {
  const { facing, size, broad = 1, wear } = person;
  const light = facing === 1 ? worldLight : { ...worldLight, from: mirror(worldLight.from) };
  const neck = person.neck ?? [4, -152];
  const along = (t: number, x: number): Point => add(between([0, 0], neck, t), [x, 0]);
  const spine = [[0, 24] as Point, [0, 0] as Point, along(0.3, 1), along(0.62, 3), along(0.86, 1), neck];
  const torso = tube(spine, [37, 35, 31.5 * broad, 39 * broad, 39 * broad, 15]);
  const skullAt = add(neck, [8, -44]);
  const shoulders = { far: along(0.87, 27 * broad), near: along(0.86, -27 * broad) };
  const [farLeg, nearLeg] = person.legs === 'hidden' ? [undefined, undefined] : (person.legs ?? standing);
  const throat = tube([add(neck, [0, 3]), add(neck, [2, -10]), add(neck, [6, -34])], [14, 12, 12.5]);
  const turned = person.look === -1;
  const face = head(skullAt, 1.12, person.head, turned ? { ...light, from: mirror(light.from) } : light);
  return group(
    `translate(${person.at[0]} ${person.at[1]}) scale(${size * facing} ${size})`,
    arm(shoulders.far, person.far, person, { ...light, rim: wear.top }, broad),
    farLeg ? leg([13, 8], farLeg, person, light) : '',
    nearLeg ? leg([-11, 8], nearLeg, person, light) : '',
    person.legs === 'hidden' ? '' : oval(1, 16, 35, 26, wear.legs) + oval(-14, 18, 20, 22, fade(light.shade, 0.2)),
    volume(torso, wear.top, light, 'flat'),
    volume(throat, person.head.skin, light),
    path(strip(throat, -1, 1, 0.3, 0.75), fade(light.shade, 0.2)),
    outfit(wear, torso, neck, light),
    turned ? group(`translate(${2 * neck[0]} 0) scale(-1 1)`, face) : face,
    person.before ?? '',
    arm(shoulders.near, person.near, person, light, broad),
  );
}
