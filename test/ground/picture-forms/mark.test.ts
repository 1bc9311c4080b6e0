import { describe, expect, it } from 'vitest';
import { MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import { endingOf, typeOfKind } from '#functions/ground/picture-forms/picture-kind.ts';
import { plainPostProcessing } from '#functions/ground/picture-forms/post-processing.ts';

const isTaken = (settings: unknown): boolean => MarkSettings.safeParse(settings).success;

describe("the settings of the employer's mark", () => {
  it('put it small in the lower right corner of LinkedIn pictures unless they say otherwise', () => {
    expect(MarkSettings.parse({})).toEqual({
      corner: 'bottom-right',
      size: 0.28,
      clearSpace: 0.04,
      channels: ['linkedin'],
    });
  });

  it.each([
    ['size', 0.049, false],
    ['size', 0.05, true],
    ['size', 0.6, true],
    ['size', 0.601, false],
    ['clearSpace', -0.001, false],
    ['clearSpace', 0, true],
    ['clearSpace', 0.2, true],
    ['clearSpace', 0.201, false],
  ])('take a %s of %d: %j', (field, share, taken) => {
    expect(isTaken({ [field]: share })).toBe(taken);
  });

  it('refuse a corner, a channel and a field that do not exist', () => {
    expect([{ corner: 'middle' }, { channels: ['facebook'] }, { opacity: 1 }].map(isTaken)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the kind of a picture', () => {
  it.each([
    ['jpeg', 'image/jpeg', 'jpg'],
    ['webp', 'image/webp', 'webp'],
    ['avif', 'image/avif', 'avif'],
  ] as const)('%s is served as %s in a file that ends in .%s', (kind, type, ending) => {
    expect([typeOfKind(kind), endingOf(type)]).toEqual([type, ending]);
  });

  it('says nothing of who took it unless somebody did', () => {
    expect(plainPostProcessing).toEqual({ ground: '#ffffff', credit: null, copyright: null, mark: null });
  });
});
