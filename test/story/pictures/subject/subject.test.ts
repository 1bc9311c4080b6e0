import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSubject } from '#functions/story/pictures/subject/find-subject.ts';
import { type Sketch, sketchSize } from '#functions/story/pictures/subject/sketch.ts';
import type { Subject } from '#functions/story/pictures/subject/subject.ts';
import { subjectWindow } from '#functions/story/pictures/subject-window.ts';

type Colour = readonly [number, number, number];
const grey: Colour = [120, 124, 128];

const drawn = (width: number, height: number, colourAt: (x: number, y: number) => Colour): Sketch => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height * 3 }, (_, index) => {
    const at = Math.floor(index / 3);
    return colourAt(at % width, Math.floor(at / width))[index % 3] ?? 0;
  }),
});

const field = (left: number, top: number, size: number, colour: Colour) =>
  drawn(96, 64, (x, y) => (x >= left && x < left + size && y >= top && y < top + size ? colour : grey));

const anySketch = fc
  .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }) })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
      .map((pixels): Sketch => ({ width, height, pixels })),
  );

describe('the subject of a picture', () => {
  test.each([
    ['left', 8, 30],
    ['right', 74, 20],
    ['low', 40, 44],
  ])('is the thing of another colour, at %s', (_, left, top) => {
    const [part] = findSubject(field(left, top, 12, [190, 60, 40])).parts;
    expect(part?.left).toBeCloseTo(left / 96, 1);
    expect(part?.right).toBeCloseTo((left + 12) / 96, 1);
    expect(part?.top).toBeLessThanOrEqual(top / 64);
    expect(part?.weight).toBe(1);
  });

  test('is the skin-coloured thing of two that are alike in size', () => {
    const both = drawn(96, 64, (x, y) => {
      if (y < 24 || y >= 36) return grey;
      if (x >= 14 && x < 26) return [70, 110, 200];
      return x >= 70 && x < 82 ? [205, 155, 125] : grey;
    });
    expect(findSubject(both).parts[0]?.left).toBeGreaterThan(0.6);
  });

  test('is not the lamp', () => {
    const lit = drawn(96, 64, (x, y) => {
      if (y >= 6 && y < 16 && x >= 8 && x < 18) return [255, 255, 250];
      return y >= 34 && y < 46 && x >= 70 && x < 82 ? [60, 80, 110] : grey;
    });
    expect(findSubject(lit).parts.every(({ left }) => left > 0.5)).toBe(true);
  });

  test('is nothing in a picture of one colour, and the cut stays in the middle', () => {
    const subject = findSubject(drawn(96, 64, () => grey));
    expect(subject).toEqual({ parts: [] });
    const window = subjectWindow({ width: 300, height: 200 }, { width: 1, height: 1 }, subject);
    expect(window).toEqual({ left: 50, top: 0, width: 200, height: 200 });
  });

  test('lies within the picture, most important first, and is the same each time, whatever the pixels', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const { parts } = findSubject(sketch);
        expect(findSubject(sketch).parts).toEqual(parts);
        for (const [index, part] of parts.entries()) {
          expect(0 <= part.left && part.left < part.right && part.right <= 1).toBe(true);
          expect(0 <= part.top && part.top < part.bottom && part.bottom <= 1).toBe(true);
          expect(part.weight <= (parts[index - 1]?.weight ?? 1) && part.weight > 0).toBe(true);
        }
        expect(parts[0]?.weight ?? 1).toBe(1);
      }),
    );
  });
});

describe('the window round a subject', () => {
  const length = fc.integer({ min: 1, max: 9_000 });
  const size = fc.record({ width: length, height: length });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const span = fc.tuple(share, share).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const part = fc
    .record({ across: span, down: span, weight: fc.double({ min: 0.01, max: 1, noNaN: true }) })
    .map(({ across, down, weight }) => ({
      ...{ left: across[0], right: across[1], top: down[0], bottom: down[1], weight },
    }));
  const subject: fc.Arbitrary<Subject> = fc.record({ parts: fc.array(part, { maxLength: 4 }) });

  test('lies inside the picture and is as large as it can be, whatever the subject', () => {
    fc.assert(
      fc.property(size, size, subject, (picture, shape, found) => {
        const window = subjectWindow(picture, shape, found);
        expect(window.left >= 0 && window.left + window.width <= picture.width).toBe(true);
        expect(window.top >= 0 && window.top + window.height <= picture.height).toBe(true);
        expect(window.width === picture.width || window.height === picture.height).toBe(true);
      }),
    );
  });

  test('holds a part for which there is room', () => {
    fc.assert(
      fc.property(part, (only) => {
        const window = subjectWindow({ width: 3000, height: 2000 }, { width: 1, height: 1 }, { parts: [only] });
        fc.pre(only.right - only.left < 0.6);
        expect(window.left).toBeLessThanOrEqual(only.left * 3000 + 7);
        expect(window.left + window.width).toBeGreaterThanOrEqual(only.right * 3000 - 7);
      }),
    );
  });

  test('keeps the upper end of what is too high for it', () => {
    const standing = { left: 0.4, right: 0.6, top: 0.1, bottom: 0.9, weight: 1 };
    const { top } = subjectWindow({ width: 800, height: 1000 }, { width: 1200, height: 627 }, { parts: [standing] });
    expect(top).toBeLessThanOrEqual(100);
  });
});

test.each([
  [
    { width: 6000, height: 4000 },
    { width: 96, height: 64 },
  ],
  [
    { width: 3000, height: 9000 },
    { width: 32, height: 96 },
  ],
  [
    { width: 9000, height: 10 },
    { width: 96, height: 1 },
  ],
  [
    { width: 40, height: 30 },
    { width: 40, height: 30 },
  ],
])('the sketch of %j is %j', (picture, sketch) => {
  expect(sketchSize(picture)).toEqual(sketch);
});
