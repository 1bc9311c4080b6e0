import type { DraftForm, DraftPicture } from '#functions/desk/drafts/draft-form.ts';
import { ninePoints, shownWidth, squareOf } from '#functions/desk/drafts/picture-row.ts';
import { firstOf, type PostedForm } from '#functions/desk/safety/posted-form.ts';

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;

const rounded = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 100) / 100;

/** A click on the picture, in pixels of the page. Enter on an image button sends 0,0, which is no choice. */
const clicked = (form: PostedForm, n: number, height: number | null): readonly [number, number] | null => {
  const [x, y] = [whole(firstOf(form, `click.${n}.x`)), whole(firstOf(form, `click.${n}.y`))];
  if (x === null || y === null || height === null || (x === 0 && y === 0)) return null;
  return [rounded(x / shownWidth), rounded(y / height)];
};

const before = (text: string | undefined): readonly [number, number] | null => {
  const [x, y] = (text ?? '').split(' ').map(Number);
  if (text === undefined || text === '' || x === undefined || y === undefined) return null;
  return [x, y].every((part) => part >= 0 && part <= 1) ? [x, y] : null;
};

/** The square that is chosen, unless the point before lies in it already: then the finer one stays. */
const focusOf = (
  form: PostedForm,
  n: number,
  kept: readonly [number, number] | null,
): readonly [number, number] | null => {
  const square = whole(firstOf(form, `square.${n}`));
  if (square === null) return null;
  if (kept !== null && squareOf(kept) === square) return kept;
  const point = ninePoints[square];
  return point === undefined ? null : [rounded(point[0]), rounded(point[1])];
};

const picturesOf = (form: PostedForm): readonly DraftPicture[] => {
  const { fields } = form;
  const removed = new Set(fields['pictureRemoved'] ?? []);
  return (fields['pictureFile'] ?? []).flatMap((file, n): readonly DraftPicture[] => {
    if (removed.has(file)) return [];
    const height = whole(fields['pictureHeight']?.[n]);
    const focus = clicked(form, n, height) ?? focusOf(form, n, before(fields['pictureFocus']?.[n]));
    const size = height === null ? null : { width: shownWidth, height };
    return [
      {
        file,
        alt: fields['pictureAlt']?.[n]?.trim() ?? '',
        credit: fields['pictureCredit']?.[n]?.trim() ?? '',
        focus,
        size,
      },
    ];
  });
};

/** What somebody has typed into the form of a draft, every letter of it. */
export const postedDraft = (form: PostedForm): DraftForm => {
  const one = (name: string): string => firstOf(form, name);
  const { fields } = form;
  const people = (fields['personName'] ?? []).map((name, n) => ({
    name: name.trim(),
    role: fields['personRole']?.[n]?.trim() ?? '',
    consent: fields['personConsent']?.[n] ?? '',
  }));
  return {
    story: one('story') === '' ? null : one('story'),
    seen: one('seen'),
    title: one('title').trim(),
    language: one('language') === 'en' ? 'en' : 'sv',
    text: one('text'),
    unit: one('unit'),
    occupation: one('occupation'),
    goal: one('goal').trim(),
    people: people.filter(({ name, role }) => name !== '' || role !== ''),
    showsNobody: one('showsNobody') === 'yes',
    pictures: picturesOf(form),
    more: {
      audience: one('audience'),
      callToActionText: one('callToActionText').trim(),
      callToActionUrl: one('callToActionUrl').trim(),
      linkedin: one('linkedin').trim(),
      translationOf: one('translationOf'),
    },
  };
};
