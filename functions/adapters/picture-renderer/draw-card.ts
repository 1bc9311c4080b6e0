import sharp from 'sharp';
import type { Drawing, RenderedPicture } from '#functions/ground/ports/picture-renderer.ts';
import { openGraph } from '#functions/story/pictures/variants.ts';

const { name, width, height = 0, quality } = openGraph;
const stripe = { primary: 36, accent: 10 } as const;
/** Room for the logo, in pixels; drawings are opened at four times the resolution of a screen, so that they stay sharp. */
const logoRoom = { width: 720, height: 280 } as const;
const drawingDensity = 288;

const field = (colour: string, at: { readonly height: number; readonly top: number }) => ({
  input: { create: { width, height: at.height, channels: 3 as const, background: colour } },
  top: at.top,
  left: 0,
});

const logoOn = async (logo: Uint8Array) => {
  const { data, info } = await sharp(logo, { density: drawingDensity })
    .resize({ ...logoRoom, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const room = height - stripe.primary - stripe.accent;
  return {
    input: data,
    top: Math.round((room - info.height) / 2),
    left: Math.round((width - info.width) / 2),
  };
};

/** The card that stands in for a picture: the logo on the employer's background, or without a logo its colours alone. */
export const drawCard = async ({ background, primary, accent, logo }: Drawing): Promise<RenderedPicture> => {
  const foot = field(primary, { height: stripe.primary, top: height - stripe.primary });
  const line = field(accent, { height: stripe.accent, top: height - stripe.primary - stripe.accent });
  const { data, info } = await sharp({
    create: { width, height, channels: 3, background: logo === null ? primary : background },
  })
    .composite([foot, line, ...(logo === null ? [] : [await logoOn(logo)])])
    .jpeg({ quality, progressive: true, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true });
  return {
    variant: name,
    bytes: new Uint8Array(data),
    contentType: 'image/jpeg',
    width: info.width,
    height: info.height,
    window: { left: 0, top: 0, width: 1, height: 1 },
  };
};
