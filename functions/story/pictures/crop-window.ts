import type { Focus } from '#functions/ground/ports/picture-renderer.ts';

export type Size = { readonly width: number; readonly height: number };
export type Window = Size & { readonly left: number; readonly top: number };

const clamped = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** The largest window of the wanted shape that the picture has room for (pixels). */
export const windowSize = (picture: Size, shape: Size): Size => {
  const scale = Math.min(picture.width / shape.width, picture.height / shape.height);
  return {
    width: clamped(Math.round(shape.width * scale), picture.width) || 1,
    height: clamped(Math.round(shape.height * scale), picture.height) || 1,
  };
};

/** That window, as near to centred on the focal point as the picture's edges allow (pixels). */
export const cropWindow = (picture: Size, shape: Size, focus: Focus): Window => {
  const { width, height } = windowSize(picture, shape);
  return {
    width,
    height,
    left: clamped(Math.round(focus[0] * picture.width - width / 2), picture.width - width),
    top: clamped(Math.round(focus[1] * picture.height - height / 2), picture.height - height),
  };
};
