import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Focus, PictureWindow } from '#functions/ground/ports/picture-renderer.ts';
import { cropWindow, type Size, type Window } from '#functions/story/pictures/crop-window.ts';
import { losesFocus } from '#functions/story/pictures/framing.ts';
import type { Subject } from '#functions/story/pictures/subject/subject.ts';
import { subjectWindow } from '#functions/story/pictures/subject-window.ts';

/** What a cut must keep: the point that a person chose, or what was found. */
export type Aim = Focus | Subject;

/** What a variant takes of a picture, in that picture's pixels: all of it, unless the variant has a shape that suits it. */
export const cropRect = (picture: Size, { width, height }: Variant, aim: Aim): Window => {
  if (height === undefined || losesFocus(picture, { width, height }))
    return { left: 0, top: 0, width: picture.width, height: picture.height };
  return 'parts' in aim ? subjectWindow(picture, { width, height }, aim) : cropWindow(picture, { width, height }, aim);
};

/** The same in 0..1, which holds for the original too. */
export const inShares = (window: Window, picture: Size): PictureWindow => ({
  left: window.left / picture.width,
  top: window.top / picture.height,
  width: window.width / picture.width,
  height: window.height / picture.height,
});
