import type { SheetPicture, SheetPictures } from '#functions/newsroom/gather/sheet/sheet-facts.ts';
import type { CropFrame, CropSheet } from '#functions/newsroom/review-sheet/sheet-view.ts';
import { cropWindow } from '#functions/pictures/crop-window.ts';
import type { Variant } from '#functions/pictures/variant.ts';
import { openGraph, thumbnail } from '#functions/pictures/variants.ts';
import type { Focus } from '#functions/ports/picture-renderer.ts';
import type { Language } from '#functions/stories/language.ts';

const centre: Focus = [0.5, 0.5];

const names = {
  sv: { linkedin: 'LinkedIn', card: 'Länkkortet', small: 'Den lilla bilden' },
  en: { linkedin: 'LinkedIn', card: 'The link card', small: 'The small picture' },
} as const;

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

const frameOf = (name: string, { size }: SheetPicture, { width, height }: Variant, focus: Focus): CropFrame => {
  const window = cropWindow(size, { width, height: height ?? width }, focus);
  return {
    name,
    x: percent(window.left, size.width),
    y: percent(window.top, size.height),
    width: percent(window.width, size.width),
    height: percent(window.height, size.height),
  };
};

/**
 * Every cut of every picture, in percent of the original. Only the first picture is cut small and for link cards. Where
 * nobody has chosen a point the renderer finds one itself and tells nobody, so no frame is drawn: the card shows the cut.
 */
export const cropSheets = ({ pictures, shape }: SheetPictures, language: Language): readonly CropSheet[] =>
  pictures.map((picture, index) => {
    const { image, whole } = picture;
    const focus = image.focus ?? centre;
    const cuts: readonly (readonly [string, Variant])[] = [
      ...(shape === null ? [] : [[names[language].linkedin, shape] as const]),
      ...(index === 0
        ? ([
            [names[language].card, openGraph],
            [names[language].small, thumbnail],
          ] as const)
        : []),
    ];
    return {
      file: image.file,
      original: whole,
      credit: image.credit ?? null,
      focus: { x: focus[0], y: focus[1], by: image.focus === undefined ? 'automatic' : 'author' },
      frames: image.focus === undefined ? [] : cuts.map(([name, variant]) => frameOf(name, picture, variant, focus)),
    };
  });
