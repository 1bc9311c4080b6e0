import sharp from 'sharp';

/** Colours of the wheel; a picture has two of them, so that no other picture is taken for it whatever its cut, size and form. */
const wheel = 42;
const other = 13;

/** Red, green and blue, 0 to 255, of a strong colour of the wheel. */
const colour = (n: number): readonly [number, number, number] => {
  const channel = (shift: number): number => {
    const at = ((((n % wheel) / wheel) * 12 + shift) % 12) as number;
    return Math.round(255 * (0.5 - 0.42 * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [channel(0), channel(8), channel(4)];
};

/** A small picture, unlike that of every other number below the wheel's. */
export const toldPicture = async (n: number): Promise<Uint8Array> => {
  const [width, height, band] = [480, 360, 60];
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, to += 3)
      pixels.set(colour((Math.floor(x / band) + Math.floor(y / band)) % 2 === 0 ? n : n + other), to);
  const raw = { width, height, channels: 3 } as const;
  return new Uint8Array(await sharp(pixels, { raw }).jpeg({ quality: 90 }).toBuffer());
};

/** How much of a picture has each colour of the wheel. */
const shares = async (bytes: Uint8Array): Promise<readonly number[]> => {
  const { data } = await sharp(bytes)
    .resize(60, 60, { fit: 'fill' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = Array.from({ length: wheel }, () => 0);
  for (let at = 0; at + 2 < data.length; at += 3) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
    if (most - least < 90) continue;
    const sixth =
      most === r ? (g - b) / (most - least) : most === g ? 2 + (b - r) / (most - least) : 4 + (r - g) / (most - least);
    const n = Math.round((((sixth + 6) % 6) / 6) * wheel) % wheel;
    found[n] = (found[n] ?? 0) + 1 / (data.length / 3);
  }
  return found;
};

/** The numbers of the pictures that one shows, as an eye would see it: in any cut, size and form. */
export const seenIn = async (bytes: Uint8Array): Promise<readonly number[]> => {
  const found = await shares(bytes);
  const near = (n: number): number =>
    [n - 1, n, n + 1].reduce((sum, one) => sum + (found[(one + wheel) % wheel] ?? 0), 0);
  const most = (n: number): boolean => (found[n % wheel] ?? 0) > 0.12;
  return found.flatMap((_, n) => (most(n) && most(n + other) && near(n) + near(n + other) > 0.5 ? [n] : []));
};
