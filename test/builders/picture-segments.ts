/** Names of a JPEG's marker segments up to the pixels (`APP0`, `DQT`, `COM` …), read byte by byte. */
const jpegSegments = (bytes: Buffer): readonly string[] => {
  const names: string[] = [];
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    if (bytes.readUInt8(at) !== 0xff) throw new Error(`No marker at ${at}.`);
    if (marker >= 0xe0 && marker <= 0xef) names.push(`APP${marker - 0xe0}`);
    else names.push(marker === 0xfe ? 'COM' : marker.toString(16));
    if (marker === 0xda) break;
  }
  return names;
};

const webpChunks = (bytes: Buffer): readonly string[] => {
  const names: string[] = [];
  for (let at = 12; at < bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    names.push(bytes.toString('latin1', at, at + 4).trim());
    at += 8 + size + (size % 2);
  }
  return names;
};

/** Segments that could hold something else than the picture: application data beyond JFIF's, comments, extra chunks. */
export const metadataSegments = (bytes: Uint8Array): readonly string[] => {
  const buffer = Buffer.from(bytes);
  if (buffer.toString('latin1', 0, 4) === 'RIFF') return webpChunks(buffer).filter((name) => name !== 'VP8');
  return jpegSegments(buffer).filter((name) => name === 'COM' || (name.startsWith('APP') && name !== 'APP0'));
};
