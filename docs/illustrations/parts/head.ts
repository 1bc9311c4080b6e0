import { blob } from './curve.ts';
import { type HairStyle, back as hairBack, front as hairFront } from './hair.ts';
import { curve, fade, group, inside, mix, oval, path } from './paint.ts';
import type { Point } from './point.ts';
import type { Light } from './tube.ts';

export interface Head {
  readonly skin: string;
  readonly hair: string;
  readonly style: HairStyle;
  /** Degrees; positive nods in the direction of the look. */
  readonly tilt?: number;
  readonly mouth?: 'smile' | 'laugh' | 'calm' | 'talk';
  readonly gaze?: 'ahead' | 'down';
  readonly beard?: string;
  readonly glasses?: string;
  readonly age?: 'young' | 'grown' | 'older';
  readonly accent?: string;
  /** More to draw on the head, in its own coordinates. */
  readonly extra?: string;
}

const skull = blob(
  [-25, -6],
  [-20, -27],
  [2, -35],
  [22, -27],
  [28, -7],
  [27.5, 10],
  [22, 27],
  [10, 36],
  [-4, 32],
  [-17, 19],
);
const whole: Point[] = [
  [-15, 14],
  [-6, 31],
  [9, 36.5],
  [22, 27],
  [27.5, 11],
];

const mouths: Record<NonNullable<Head['mouth']>, (dark: string) => string> = {
  smile: (dark) =>
    curve(dark, 1.7, [6, 19.5], [13, 24], [21, 19]) + curve(dark, 1.1, [4.5, 17.5], [5.2, 19.8], [6.8, 20.4]),
  laugh: (dark) =>
    path('M5 17.5Q14 21.5 23 16.5Q22 27 13.5 27.5Q6 26.5 5 17.5Z', dark) +
    path('M6.6 18.7Q14 21.5 21.8 17.7L20.8 21.2Q14 23.6 7.6 21.6Z', '#fffaf2'),
  calm: (dark) => curve(dark, 1.7, [8, 21], [14, 22.4], [20, 20.4]),
  talk: (dark) => oval(15, 21.5, 4.4, 3.2, dark) + path('M11 20.6Q15 18.8 19 20.6L18 21.6H12Z', '#fffaf2'),
};

function eyes(head: Head, dark: string): string {
  const brow = head.age === 'older' ? mix(head.hair, dark, 0.35) : mix(head.hair, '#20140f', 0.3);
  const lids =
    head.gaze === 'down'
      ? curve(dark, 1.7, [3, 0.5], [7, 2.8], [11, 1.4]) + curve(dark, 1.7, [18, 1.4], [21.5, 2.6], [25, 0.4])
      : oval(7.5, 0, 2.3, 2.9, dark) +
        oval(21.3, -0.2, 2.1, 2.8, dark) +
        oval(8.4, -1, 0.8, 0.9, '#ffffff') +
        oval(22, -1.2, 0.7, 0.9, '#ffffff');
  return (
    lids +
    curve(brow, 1.9, [2.5, -8], [7, -10.6], [11.8, -9.2]) +
    curve(brow, 1.8, [18.4, -9.6], [22, -10.6], [25.4, -8])
  );
}

function beard(colour: string): string {
  const edge = `${blob([-17, 6], [-16, 20], [-6, 34], [10, 39], [22, 30], [27, 12], [22, 13], [14, 14.4], [5, 16], [-6, 14], [-11, 4])}`;
  return path(edge, colour);
}

/** A head in three-quarter view, looking right; about 70 tall around its origin. */
export function head(at: Point, size: number, person: Head, light: Light): string {
  const { skin, tilt = 0 } = person;
  const dark = mix('#2a1414', skin, 0.08);
  const shadow = fade(light.shade, 0.22);
  const warm = mix(skin, '#d9432f', 0.42);
  const away =
    light.from[0] >= 0
      ? blob([-40, -50], [-6, -50], [-9, -10], [-4, 10], [4, 50], [-40, 50])
      : blob([50, -50], [20, -50], [22, -6], [17, 12], [20, 26], [10, 50], [50, 50]);
  const edge =
    light.from[0] >= 0
      ? curve(fade(light.rim, 0.8), 2.4, [27, -12], [28.4, 2], [27, 13], [21, 28])
      : curve(fade(light.rim, 0.8), 2.4, [-24, -2], [-17, 18], [-8, 30]);
  const lines =
    person.age === 'older'
      ? curve(fade(light.shade, 0.35), 1, [2, 6], [5, 7.4], [9, 7]) +
        curve(fade(light.shade, 0.3), 1, [1, 14], [3, 18], [2.4, 22])
      : '';
  const glasses = person.glasses
    ? `<g fill="#ffffff" fill-opacity=".16" stroke="${person.glasses}" stroke-width="1.6"><circle cx="7.5" cy="1" r="7"/><circle cx="22" cy="1" r="5.8"/><path d="M14.5 0h1.8M.6-.4L-18-1" fill="none"/></g>`
    : '';
  return group(
    `translate(${at[0]} ${at[1]}) rotate(${tilt}) scale(${size})`,
    hairBack(person.style, person.hair, light, person.accent),
    path(skull, skin),
    inside(
      skull,
      path(away, shadow),
      person.beard ? '' : oval(4, 13, 7, 5, fade(warm, 0.42)),
      person.beard ? '' : oval(25, 12, 4.5, 4.5, fade(warm, 0.42)),
    ),
    edge,
    person.beard ? beard(person.beard) : curve(fade(light.shade, 0.14), 1.2, ...whole.slice(1, 4)),
    person.style === 'hijab'
      ? ''
      : oval(-20, 4, 6, 8.6, skin) +
          curve(mix(skin, light.shade, 0.4), 1.3, [-22, 0], [-18, 0.6], [-18.6, 6], [-21, 8]),
    eyes(person, dark),
    path('M16.4 -3Q20 4 22 9Q21.6 13 15.2 11.6Q18 8 16.4 -3Z', mix(skin, mix(light.shade, '#b0422e', 0.45), 0.3)),
    mouths[person.mouth ?? 'smile'](person.beard ? '#5a1c1c' : mix('#6b1f22', skin, 0.05)),
    lines,
    hairFront(person.style, person.hair, light, person.accent),
    glasses,
    person.extra ?? '',
  );
}
