import { beforeAll, describe, expect, it } from 'vitest';
import { illustrations, keptPoints } from '#test/bench/scenes/illustrations.ts';
import {
  attention,
  centre,
  fitsEveryShape,
  type Judged,
  judgeCrops,
  score,
  vardag,
} from '#test/bench/scenes/judge-crops.ts';
import { scenesOf } from '#test/bench/scenes/scenes.ts';

describe('automatic cuts of drawn scenes', () => {
  // Not the seeds that the search was made with.
  const scenes = scenesOf([1, 2, 3]);
  let judged: readonly Judged[];
  beforeAll(async () => {
    judged = await judgeCrops(scenes, [centre, attention, vardag]);
  }, 180_000);

  it('are of at least thirty scenes whose subject has room in every shape', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(30);
    for (const { name, seed, draw, ...size } of scenes)
      expect([name, seed, fitsEveryShape(size, draw.box)]).toEqual([name, seed, true]);
  });

  it('keep at least 95 % of the subject in at least nine of ten', () => {
    const { whole, cuts } = score(judged, 2);
    expect(cuts).toBe(scenes.length * 3);
    expect(whole / cuts).toBeGreaterThanOrEqual(0.9);
  });

  it("beat the middle, and sharp's attention", () => {
    const [middle, other, ours] = [0, 1, 2].map((cutter) => score(judged, cutter));
    expect(ours?.whole).toBeGreaterThan(middle?.whole ?? Number.POSITIVE_INFINITY);
    expect(ours?.whole).toBeGreaterThan(other?.whole ?? Number.POSITIVE_INFINITY);
    expect(ours?.mean).toBeGreaterThan(Math.max(middle?.mean ?? 1, other?.mean ?? 1));
    // The scenes are hard: cutting blindly loses many.
    expect((middle?.whole ?? 0) / (middle?.cuts ?? 1)).toBeLessThan(0.6);
  });
});

describe('automatic cuts of the sample content', () => {
  it('keep the point that the pictures were drawn around, as often as the middle does at least', async () => {
    const [middle, ours] = await keptPoints([centre, vardag]);
    expect(illustrations()).toHaveLength(15);
    expect(ours?.cuts).toBe(45);
    expect(ours?.kept).toBeGreaterThanOrEqual(Math.max(38, middle?.kept ?? Number.POSITIVE_INFINITY));
  }, 60_000);
});
