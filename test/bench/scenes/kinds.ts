import type { Size } from '#functions/story/pictures/crop-window.ts';
import { boards, bricks, brightWindow, room, shelves } from '#test/bench/scenes/indoors.ts';
import { type Background, facade, forest, harbour, night, sky } from '#test/bench/scenes/outdoors.ts';
import { type Clothing, person } from '#test/bench/scenes/person.ts';
import { between, type Drawing, ellipse, hsl, type Kind, rect, times } from '#test/bench/scenes/scene.ts';
import type { Seeded } from '#test/bench/seeded.ts';

const landscape: Size = { width: 720, height: 480 };
const phone: Size = { width: 720, height: 540 };
const portrait: Size = { width: 480, height: 720 };
const tall: Size = { width: 405, height: 720 };
const wide: Size = { width: 720, height: 405 };
const panorama: Size = { width: 960, height: 320 };

type Range = readonly [number, number];
/** Shares of the picture: where the face is, and how high the head. */
type Standing = { readonly x: Range; readonly y: Range; readonly head: Range };
type Look = {
  readonly clothing?: Clothing;
  readonly silhouette?: boolean;
  readonly blur?: Range;
  readonly noise?: Range;
};

const eitherSide = (random: Seeded, [near, far]: Range): Range =>
  random.chance(0.5) ? [near, far] : [1 - far, 1 - near];

const on = (random: Seeded, size: Size, background: Background, look: Look = {}): Omit<Drawing, 'subject' | 'box'> => ({
  background: background(random, size),
  blur: between(random, ...(look.blur ?? [0, 3])),
  noise: between(random, ...(look.noise ?? [3, 9])),
});

const standing = (random: Seeded, size: Size, { x, y, head }: Standing, look: Look = {}) =>
  person(
    random,
    {
      x: between(random, ...x) * size.width,
      y: between(random, ...y) * size.height,
      head: between(random, ...head) * size.height,
    },
    { clothing: look.clothing ?? 'any', silhouette: look.silhouette ?? false },
  );

const one = (name: string, size: Size, backgrounds: readonly Background[], place: Standing, look: Look = {}): Kind => ({
  name,
  size,
  draw: (random) => {
    const { svg, box } = standing(random, size, { ...place, x: eitherSide(random, place.x) }, look);
    return { ...on(random, size, random.oneOf(backgrounds), look), subject: svg, box };
  },
});

const twoPeople: Kind = {
  name: 'two people',
  size: landscape,
  draw: (random, size) => {
    const x = between(random, 0.2, 0.5);
    const first = standing(random, size, { x: [x, x], y: [0.22, 0.34], head: [0.17, 0.21] });
    const second = standing(random, size, { x: [x + 0.2, x + 0.24], y: [0.22, 0.34], head: [0.17, 0.21] });
    const box = {
      left: first.box.left,
      right: second.box.right,
      top: Math.min(first.box.top, second.box.top),
      bottom: Math.max(first.box.bottom, second.box.bottom),
    };
    return { ...on(random, size, random.oneOf([room, forest, facade])), subject: first.svg + second.svg, box };
  },
};

const crowd: Kind = {
  name: 'one before a blurred crowd',
  size: landscape,
  draw: (random, size) => {
    const others = times(9, () => standing(random, size, { x: [0, 1], y: [0.3, 0.42], head: [0.11, 0.14] }).svg);
    const { svg, box } = standing(random, size, {
      x: eitherSide(random, [0.18, 0.35]),
      y: [0.24, 0.36],
      head: [0.22, 0.3],
    });
    const behind = on(random, size, room, { blur: [5, 8] });
    return { ...behind, background: behind.background + others, subject: svg, box };
  },
};

/** Something loud that is not the subject: a red sign on the other side. */
const rival: Kind = {
  name: 'a red sign on the other side',
  size: landscape,
  draw: (random, size) => {
    const left = random.chance(0.5);
    const { svg, box } = standing(random, size, {
      x: left ? [0.2, 0.3] : [0.7, 0.8],
      y: [0.25, 0.38],
      head: [0.2, 0.28],
    });
    const [x, y, r] = [(left ? 0.9 : 0.1) * size.width, 0.2 * size.height, 0.075 * size.height];
    const sign = ellipse(x, y, r, r, '#d8201f') + rect(x - r * 0.6, y - r * 0.15, r * 1.2, r * 0.3, '#fff');
    const behind = on(random, size, random.oneOf([room, harbour, facade]));
    return { ...behind, background: behind.background + sign, subject: svg, box };
  },
};

const hands: Kind = {
  name: 'hands and a thing on boards',
  size: phone,
  draw: (random, size) => {
    const [x, y] = [
      between(random, ...eitherSide(random, [0.2, 0.35])) * size.width,
      between(random, 0.3, 0.7) * size.height,
    ];
    const r = between(random, 0.08, 0.12) * size.height;
    const skin = hsl(24, between(random, 35, 55), between(random, 35, 72));
    const arm = (side: number): string =>
      `<path d="M${x + side * r * 1.2} ${y + r * 0.4}L${x + side * r * 2} ${size.height}" stroke="${hsl(210, 25, 40)}" stroke-width="${r}" stroke-linecap="round"/>${ellipse(x + side * r, y + r * 0.2, r * 0.55, r * 0.7, skin)}`;
    const thing =
      ellipse(x, y, r, r, hsl(between(random, 0, 360), between(random, 30, 70), 45)) +
      ellipse(x, y, r * 0.6, r * 0.6, '#efe9dd');
    const box = { left: x - r * 1.6, right: x + r * 1.6, top: y - r, bottom: y + r };
    return { ...on(random, size, boards, { blur: [0, 1] }), subject: arm(-1) + arm(1) + thing, box };
  },
};

const vehicle: Kind = {
  name: 'a vehicle',
  size: wide,
  draw: (random, size) => {
    const high = between(random, 0.16, 0.24) * size.height;
    const long = high * between(random, 1.5, 2);
    const x =
      between(random, ...eitherSide(random, [0.06, 0.2])) * (size.width - long) +
      (random.chance(0.5) ? 0.04 : 0) * size.width;
    const y = between(random, 0.52, 0.66) * size.height;
    const colour = hsl(between(random, 0, 360), between(random, 20, 70), between(random, 35, 60));
    const wheel = (at: number): string => ellipse(x + long * at, y + high, high * 0.2, high * 0.2, '#15161a');
    const body =
      rect(x, y + high * 0.1, long, high * 0.85, colour) +
      times(3, (n) => rect(x + long * (0.08 + 0.3 * n), y + high * 0.2, long * 0.22, high * 0.3, '#cfe0ea'));
    const box = { left: x, right: x + long, top: y, bottom: y + high * 1.2 };
    return {
      ...on(random, size, random.oneOf([harbour, sky(0.5), facade])),
      subject: body + wheel(0.2) + wheel(0.8),
      box,
    };
  },
};

const high: Standing = { x: [0.25, 0.5], y: [0.13, 0.18], head: [0.2, 0.26] };
const atSide: Standing = { x: [0.12, 0.26], y: [0.28, 0.45], head: [0.2, 0.3] };

/** The spread of pictures that employees send; each is drawn for as many seeds as are wanted. */
export const kinds: readonly Kind[] = [
  one('a head high in the frame', landscape, [room, forest, facade], high),
  one('a person at one side', landscape, [room, forest, harbour], atSide),
  twoPeople,
  one('far away', landscape, [forest, harbour, sky(0.5)], { x: [0.12, 0.3], y: [0.55, 0.65], head: [0.045, 0.06] }),
  one('before shelves or bricks, in muted clothes', landscape, [shelves, bricks, boards], atSide, {
    clothing: 'muted',
    blur: [0, 2],
  }),
  one('under a bright sky with the sun', phone, [sky(0.9)], { x: [0.14, 0.3], y: [0.4, 0.55], head: [0.16, 0.22] }),
  one(
    'against the light',
    landscape,
    [brightWindow],
    { x: [0.2, 0.35], y: [0.3, 0.42], head: [0.22, 0.3] },
    { silhouette: true },
  ),
  one('upright, the head high', portrait, [room, forest, shelves], {
    x: [0.35, 0.5],
    y: [0.12, 0.22],
    head: [0.13, 0.18],
  }),
  one('upright, the person low', portrait, [sky(0.8), facade, harbour], {
    x: [0.3, 0.5],
    y: [0.62, 0.75],
    head: [0.12, 0.16],
  }),
  one(
    'a telephone held upright',
    tall,
    [room, bricks, night],
    { x: [0.35, 0.5], y: [0.2, 0.35], head: [0.1, 0.13] },
    { noise: [6, 14] },
  ),
  one('a panorama', panorama, [forest, harbour, facade], { x: [0.12, 0.28], y: [0.3, 0.42], head: [0.22, 0.28] }),
  one(
    'at night, in a reflective vest',
    landscape,
    [night],
    { x: [0.15, 0.32], y: [0.35, 0.5], head: [0.13, 0.18] },
    { clothing: 'reflective', noise: [9, 16] },
  ),
  crowd,
  rival,
  hands,
  vehicle,
];
