import * as z from 'zod';

export const MarkCorner = z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']);
export type MarkCorner = z.infer<typeof MarkCorner>;

/** `mark` in brand.yaml: the logo on pictures. Shares are of a picture's short side. */
export const MarkSettings = z.strictObject({
  corner: MarkCorner.default('bottom-right'),
  /** The logo's longer side. */
  size: z.number().min(0.05).max(0.6).default(0.28),
  /** Free space between the logo and the edges. */
  clearSpace: z.number().min(0).max(0.2).default(0.04),
  channels: z.array(z.enum(['linkedin', 'site', 'job-boards'])).default(['linkedin']),
});
export type MarkSettings = Readonly<z.infer<typeof MarkSettings>>;

/** The settings with the bytes of the logo: an SVG that was found safe, or a PNG. */
export type Mark = MarkSettings & { readonly logo: Uint8Array };
