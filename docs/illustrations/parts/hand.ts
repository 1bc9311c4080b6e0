import { blob } from './curve.ts';
import { curve, group, mix, path } from './paint.ts';
import { angleOf, type Point } from './point.ts';
import { type Light, tube, volume } from './tube.ts';

export type HandPose = 'relaxed' | 'point' | 'grip' | 'open' | 'thumb';

const fist = blob([-3, -6], [7, -8.5], [16, -7], [19.5, 0], [16, 7.5], [6, 8.5], [-3, 6]);
const loose = blob([-3, -6], [8, -8], [17, -6.5], [25, -2.5], [25, 3], [16, 7], [5, 7.5], [-3, 6]);
const palm = blob([-3, -6], [8, -8], [14, -6], [15, 5], [7, 8], [-3, 6]);

/** A hand whose wrist is at `wrist`, in line with the arm; `thumb` is the side of the thumb. */
export function hand(
  elbow: Point,
  wrist: Point,
  pose: HandPose,
  skin: string,
  light: Light,
  thumb: 1 | -1,
  turn = 0,
): string {
  const line = mix(skin, light.shade, 0.45);
  const finger = (points: Point[], half: number): string =>
    volume(
      tube(
        points,
        points.map((_, i) => half - i * 0.3),
      ),
      skin,
      light,
    );
  const knuckles =
    curve(line, 0.9, [11, -3.5], [18, -3]) +
    curve(line, 0.9, [11, 0.5], [19, 1]) +
    curve(line, 0.9, [10, 4.5], [17, 4.5]);
  const shapes: Record<HandPose, string> = {
    relaxed:
      path(loose, skin) +
      curve(line, 0.9, [15, -2], [24, -0.5]) +
      curve(line, 0.9, [15, 2], [22, 3.5]) +
      finger(
        [
          [4, -4],
          [11, -10],
          [17, -10],
        ],
        3.3,
      ),
    point:
      finger(
        [
          [8, -4],
          [22, -5.5],
          [34, -6],
        ],
        3.4,
      ) +
      path(fist, skin) +
      knuckles +
      finger(
        [
          [3, -4],
          [10, -8],
          [16, -4],
        ],
        3.4,
      ),
    grip:
      path(fist, skin) +
      knuckles +
      finger(
        [
          [3, -4],
          [10, -9],
          [16, -5],
        ],
        3.5,
      ),
    open:
      finger(
        [
          [10, -5],
          [20, -9],
          [28, -12],
        ],
        3.1,
      ) +
      finger(
        [
          [11, -2],
          [22, -4],
          [31, -5],
        ],
        3.2,
      ) +
      finger(
        [
          [11, 1],
          [22, 1],
          [30, 2],
        ],
        3.1,
      ) +
      finger(
        [
          [10, 4],
          [19, 6],
          [25, 8],
        ],
        2.8,
      ) +
      path(palm, skin) +
      finger(
        [
          [2, -4],
          [7, -12],
          [11, -17],
        ],
        3.4,
      ),
    thumb:
      finger(
        [
          [5, -5],
          [8, -14],
          [7, -23],
        ],
        4.1,
      ) +
      path(fist, skin) +
      knuckles,
  };
  return group(
    `translate(${wrist[0]} ${wrist[1]}) rotate(${(angleOf(elbow, wrist) + turn).toFixed(1)}) scale(1.15 ${1.15 * thumb})`,
    shapes[pose],
  );
}
