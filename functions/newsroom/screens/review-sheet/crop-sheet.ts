import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { pictureMarkup, quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import type { CropFrame, CropSheet } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

type CropWords = {
  readonly chosen: string;
  readonly automatic: string;
  /** Of a cut that cuts nothing off. */
  readonly whole: string;
  readonly alt: string;
  readonly noAlt: string;
  readonly none: string;
};

const cropWords: Words<CropWords> = {
  sv: {
    chosen: 'Beskärningen håller sig till punkten, som är vald av den som skrev.',
    automatic: 'Beskärningen är vald automatiskt. Blev den fel? Skriv focus i story.md: det viktigaste i bilden.',
    whole: 'hela bilden',
    alt: 'Läses upp som',
    noAlt: 'Bilden saknar en text att läsa upp.',
    none: 'Berättelsen har inga bilder. På LinkedIn visas sidans kort i stället.',
  },
  en: {
    chosen: 'The cuts keep to the point, which the writer chose.',
    automatic:
      'The cuts are found automatically. Not right? Write focus in story.md: what matters most in the picture.',
    whole: 'the whole picture',
    alt: 'Read out as',
    noAlt: 'The picture has no text to read out.',
    none: 'The story has no pictures. LinkedIn shows the card of its page instead.',
  },
};

/** Lines where something is cut off; none along the picture's own rim. */
const edges = ({ x, y, width, height }: CropFrame): string =>
  [
    x > 0 ? `M${x} ${y}v${height}` : '',
    x + width < 99.99 ? `M${x + width} ${y}v${height}` : '',
    y > 0 ? `M${x} ${y}h${width}` : '',
    y + height < 99.99 ? `M${x} ${y + height}h${width}` : '',
  ].join('');

const frame = (crop: CropFrame, sheet: CropSheet, to: Address, words: CropWords): Markup => {
  const lines = edges(crop);
  const outside = `M0 0H100V100H0ZM${crop.x} ${crop.y}v${crop.height}h${crop.width}v${-crop.height}Z`;
  return html`<li><figure><div class="over">${quietPictureMarkup(sheet.original, to)}
<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="outside" d="${outside}" fill-rule="evenodd"/><path class="edge" d="${lines}"/></svg>
</div><figcaption>${crop.name}${lines === '' ? html` <span class="muted">· ${words.whole}</span>` : ''}</figcaption></figure></li>
`;
};

const sheetMarkup = (sheet: CropSheet, to: Address, languages: CardLanguages): Markup => {
  const words = cropWords[languages.page];
  const { original, focus } = sheet;
  const point =
    focus === null
      ? ''
      : html`<svg viewBox="0 0 ${original.width} ${original.height}" aria-hidden="true" focusable="false"><circle class="focus" cx="${Math.round(focus.x * original.width)}" cy="${Math.round(focus.y * original.height)}" r="${Math.round(original.width / 28)}"/></svg>`;
  const alt =
    original.alt === ''
      ? html`<strong>${words.noAlt}</strong>`
      : html`${words.alt}: <q${langOf(original.language, languages.page)}>${original.alt}</q>`;
  return html`<div class="crops">
<figure class="original"><div class="over">${pictureMarkup(original, to, languages.page)}
${point}</div><figcaption><b>${sheet.file}</b>${sheet.credit ? html` · ${sheet.credit}` : ''}<br>${alt}<br><span class="muted">${focus === null ? words.automatic : words.chosen}</span></figcaption></figure>
<ul class="frames">
${sheet.frames.map((crop) => frame(crop, sheet, to, words))}</ul>
</div>
`;
};

/** Every cut as a frame over the whole picture, and the point that the cuts keep where a person chose one. */
export const cropSheets = (sheets: readonly CropSheet[], to: Address, languages: CardLanguages): Markup =>
  sheets.length === 0
    ? html`<p class="waiting">${cropWords[languages.page].none}</p>`
    : html`${sheets.map((sheet) => sheetMarkup(sheet, to, languages))}`;
