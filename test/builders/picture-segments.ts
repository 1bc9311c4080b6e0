/** Names of a JPEG's marker segments (`APP0`, `DQT` …) from its beginning to its end, scans skipped byte by byte. */
const jpegSegments = (bytes: Buffer): readonly string[] => {
  const names: string[] = [];
  let at = 2;
  while (at < bytes.length) {
    const marker = bytes.readUInt8(at + 1);
    if (bytes.readUInt8(at) !== 0xff) throw new Error(`No marker at ${at}.`);
    at += 2;
    if (marker === 0xd9) break;
    if (marker >= 0xe0 && marker <= 0xef) names.push(`APP${marker - 0xe0}`);
    else names.push(marker === 0xfe ? 'COM' : marker.toString(16));
    at += bytes.readUInt16BE(at);
    if (marker === 0xda)
      while (bytes[at] !== 0xff || bytes[at + 1] === 0 || ((bytes[at + 1] ?? 0) & 0xf8) === 0xd0) at += 1;
  }
  return at === bytes.length ? names : [...names, 'bytes after the end'];
};

const webpChunks = (bytes: Buffer): readonly string[] => {
  const names: string[] = [];
  let at = 12;
  while (at < bytes.length) {
    const size = bytes.readUInt32LE(at + 4);
    names.push(bytes.toString('latin1', at, at + 4).trim());
    at += 8 + size + (size % 2);
  }
  return at === bytes.length ? names : [...names, 'bytes after the end'];
};

/** Boxes that hold boxes, and how many bytes stand before the first. */
const folders: Readonly<Record<string, number>> = { meta: 4, iinf: 6, iprp: 0, ipco: 0 };

/** Every box of an AVIF; an item is told with its type (`infe av01`, `infe Exif`), a colour with its kind (`colr nclx`). */
const avifBoxes = (bytes: Buffer): readonly string[] => {
  const names: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const detail = { infe: 16, colr: 8 }[type];
    names.push(detail === undefined ? type : `${type} ${bytes.toString('latin1', at + detail, at + detail + 4)}`);
    const inside = folders[type];
    if (inside !== undefined) names.push(...avifBoxes(bytes.subarray(at + 8 + inside, at + size)));
    if (size < 8) throw new Error(`No box at ${at}.`);
    at += size;
  }
  return names;
};

const ofJpeg = /^(?:APP0|c0|c2|c4|db|da|dd)$/;
const ofWebp = /^VP8$/;
const ofAvif = /^(?:ftyp|meta|hdlr|pitm|iloc|iinf|infe av01|iprp|ipco|ipma|ispe|pixi|av1C|colr nclx|mdat)$/;

/** Everything in a file that is not needed to show the picture: data of applications beyond JFIF's, comments, items. */
export const metadataSegments = (bytes: Uint8Array): readonly string[] => {
  const buffer = Buffer.from(bytes);
  if (buffer.toString('latin1', 0, 4) === 'RIFF') return webpChunks(buffer).filter((name) => !ofWebp.test(name));
  if (buffer.toString('latin1', 4, 8) === 'ftyp') return avifBoxes(buffer).filter((name) => !ofAvif.test(name));
  return jpegSegments(buffer).filter((name) => !ofJpeg.test(name));
};
