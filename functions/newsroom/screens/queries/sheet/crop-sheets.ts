import type { Language } from '#functions/ground/language/language.ts';
import type { SheetCut, SheetPictures } from '#functions/newsroom/screens/queries/sheet/sheet-facts.ts';
import type { CropFrame, CropSheet } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

const names: Readonly<Record<Language, Readonly<Record<SheetCut['of'], string>>>> = {
  sv: { linkedin: 'LinkedIn', card: 'Länkkortet', small: 'Den lilla bilden' },
  en: { linkedin: 'LinkedIn', card: 'The link card', small: 'The small picture' },
};

const percent = (share: number): number => Math.round(share * 10_000) / 100;

const frameOf = (name: string, { window }: SheetCut): CropFrame => ({
  name,
  x: percent(window.left),
  y: percent(window.top),
  width: percent(window.width),
  height: percent(window.height),
});

/** Every cut of every picture as it was made, in percent of the original. */
export const cropSheets = ({ pictures }: Pick<SheetPictures, 'pictures'>, language: Language): readonly CropSheet[] =>
  pictures.map(({ image, whole, cuts }) => ({
    file: image.file,
    original: whole,
    credit: image.credit ?? null,
    focus: image.focus === undefined ? null : { x: image.focus[0], y: image.focus[1] },
    frames: cuts.map((cut) => frameOf(names[language][cut.of], cut)),
  }));
