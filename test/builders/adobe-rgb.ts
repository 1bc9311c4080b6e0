const fixed = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65_536));
  return bytes;
};
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const tag = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...parts]);
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
};
const xyz = (x: number, y: number, z: number): Buffer => tag('XYZ ', fixed(x), fixed(y), fixed(z));

const name = Buffer.from('Wide\0', 'latin1');
const description = tag('desc', number(name.length), name, Buffer.alloc(4 + 4 + 2 + 1 + 67));
/** Gamma 563/256, as the specification of Adobe RGB (1998) says. */
const curve = tag('curv', number(1), Buffer.from([0x02, 0x33]));

/** Primaries of Adobe RGB (1998), adapted to the white of profiles. */
const tags: readonly (readonly [string, Buffer])[] = [
  ['desc', description],
  ['cprt', tag('text', Buffer.from('None\0', 'latin1'))],
  ['wtpt', xyz(0.9505, 1, 1.0891)],
  ['rXYZ', xyz(0.60974, 0.31111, 0.01947)],
  ['gXYZ', xyz(0.20528, 0.62567, 0.06087)],
  ['bXYZ', xyz(0.14919, 0.06322, 0.74457)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

/** A colour profile (ICC 2.1) of the space that cameras call Adobe RGB, built from its numbers. */
export const adobeRgb = (): Buffer => {
  const start = 128 + 4 + tags.length * 12;
  let at = start;
  const table = tags.map(([key, data]) => {
    const row = Buffer.concat([Buffer.from(key, 'latin1'), number(at), number(data.length)]);
    at += data.length;
    return row;
  });
  const header = Buffer.alloc(128);
  header.writeUInt32BE(at, 0);
  header.writeUInt32BE(0x02100000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  header.write('acsp', 36, 'latin1');
  Buffer.concat([fixed(0.9642), fixed(1), fixed(0.8249)]).copy(header, 68);
  return Buffer.concat([header, number(tags.length), ...table, ...tags.map(([, data]) => data)]);
};

/** A JPEG whose numbers are to be read with that profile. */
export const withProfile = (jpeg: Buffer, profile: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]);
  const head = Buffer.from([0xff, 0xe2, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
};
