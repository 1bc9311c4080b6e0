import type { DraftPicture } from '#functions/desk/drafts/draft-form.ts';
import { draftWords } from '#functions/desk/drafts/draft-words.ts';
import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

/** Pixels. A click is sent in pixels of the page, so the picture is never shown in another size. */
export const shownWidth = 320;

export const shownHeight = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(1, Math.round((shownWidth * height) / width));

/** Middles of the nine squares, row by row. */
export const ninePoints: readonly (readonly [number, number])[] = [1, 3, 5].flatMap((y) =>
  [1, 3, 5].map((x) => [x / 6, y / 6] as const),
);

const third = (part: number): number => Math.min(2, Math.floor(part * 3));

/** In which of the nine squares a point lies. */
export const squareOf = ([x, y]: readonly [number, number]): number => third(y) * 3 + third(x);

const squares = ({ focus }: DraftPicture, n: number, language: Language): Markup => {
  const say = draftWords[language];
  const chosen = focus === null ? -1 : squareOf(focus);
  return html`<div class="nine">${say.nine.map(
    (name, square) =>
      html`<label title="${name}"><input type="radio" name="square.${n}" value="${square}"${square === chosen ? html` checked` : ''}><span class="unseen">${name}</span></label>\n`,
  )}</div>
<label class="choice"><input type="radio" name="square.${n}" value=""${chosen === -1 ? html` checked` : ''}> ${say.automatic}</label>`;
};

const point = ({ focus }: DraftPicture): Markup | string =>
  focus === null
    ? ''
    : html`<span class="unseen">${focus.map((part) => Math.round(part * 100)).join(' % × ')} %</span>`;

/** One picture of a draft: what it shows, in words; what matters most in it, by click or by nine squares. */
export const pictureRow = (
  { story, picture, n }: { readonly story: string; readonly picture: DraftPicture; readonly n: number },
  wrong: readonly Markup[],
  language: Language,
): Markup => {
  const say = draftWords[language];
  const { file, alt, credit, focus, size } = picture;
  const src = withQuery(deskPaths.pictures, { story, file });
  const image =
    size === null
      ? ''
      : html`<input type="image" name="click.${n}" src="${src}" width="${shownWidth}" height="${shownHeight(size)}" alt="${say.focus}: ${file}">`;
  return html`<div class="picture-row"><h3>${file}</h3>
${wrong}<input type="hidden" name="pictureFile" value="${file}"><input type="hidden" name="pictureFocus" value="${focus === null ? '' : focus.join(' ')}"><input type="hidden" name="pictureHeight" value="${size === null ? '' : shownHeight(size)}">
<label class="ask"><span>${say.alt}</span><small class="muted">${say.altHow}</small><textarea name="pictureAlt" rows="2" maxlength="1000">${alt}</textarea></label>
<label class="ask"><span>${say.credit}</span><input name="pictureCredit" value="${credit}" maxlength="200"></label>
<fieldset><legend>${say.focus}</legend><p class="muted">${say.focusHow}</p><div class="pick-point">${image}<div>${squares(picture, n, language)}</div></div>${point(picture)}</fieldset>
<label class="choice"><input type="checkbox" name="pictureRemoved" value="${file}"> ${say.removePicture}</label></div>
`;
};
