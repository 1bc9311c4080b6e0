import sharp from 'sharp';

export type Colour = readonly [number, number, number];

/** An upright picture of four plain fields: red, green / blue, yellow. Not square, so that a turn shows. */
export const quadrants = { width: 240, height: 160 } as const;
export const fields = {
  topLeft: [200, 30, 30],
  topRight: [30, 160, 30],
  bottomLeft: [30, 30, 200],
  bottomRight: [220, 200, 30],
} as const satisfies Record<string, Colour>;

const upright = (x: number, y: number): Colour => {
  const left = x < quadrants.width / 2;
  if (y < quadrants.height / 2) return left ? fields.topLeft : fields.topRight;
  return left ? fields.bottomLeft : fields.bottomRight;
};

/**
 * Where an upright point lies in a file that was stored with an EXIF orientation (TIFF 6.0, tag 274); written from the
 * standard, so that the renderer is not tested against its own library.
 */
const storedAt = (orientation: number, x: number, y: number): readonly [number, number] => {
  const right = quadrants.width - 1 - x;
  const bottom = quadrants.height - 1 - y;
  const places: Readonly<Record<number, readonly [number, number]>> = {
    1: [x, y],
    2: [right, y],
    3: [right, bottom],
    4: [x, bottom],
    5: [y, x],
    6: [y, right],
    7: [bottom, right],
    8: [bottom, x],
  };
  return places[orientation] ?? [x, y];
};

/** The quadrants as a camera would store them when it was held in that orientation, with the tag that says so. */
export const storedWithOrientation = (orientation: number): Promise<Buffer> => {
  const turned = orientation >= 5;
  const width = turned ? quadrants.height : quadrants.width;
  const height = turned ? quadrants.width : quadrants.height;
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < quadrants.height; y += 1)
    for (let x = 0; x < quadrants.width; x += 1) {
      const [column, row] = storedAt(orientation, x, y);
      pixels.set(upright(x, y), (row * width + column) * 3);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
};
