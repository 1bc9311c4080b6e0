import type { Text } from '#functions/ground/language/text.ts';
import type { PictureFacts } from '#functions/ground/ports/picture-renderer.ts';

type Format = PictureFacts['format'];
/** A kind of file that is not taken, in words for who sent it. */
type NotTaken = { readonly notTaken: Text };

const notTaken = (sv: string, en: string): NotTaken => ({ notTaken: { sv, en } });

const heic = notTaken(
  'filen är en HEIC-bild som telefonen sparar den; exportera den som JPEG',
  'the file is a HEIC picture as telephones save it; export it as JPEG',
);
const svg = notTaken('filen är en SVG-teckning; exportera den som PNG', 'the file is an SVG drawing; export it as PNG');
const archive = notTaken(
  'filen är ett zip-arkiv eller ett dokument; lägg in själva bilderna',
  'the file is a zip archive or an office document; add the pictures themselves',
);
const pdf = notTaken('filen är en PDF; exportera sidan som JPEG', 'the file is a PDF; export the page as JPEG');
const unknown = notTaken(
  'filen är ingen bild som går att känna igen; spara den som JPEG eller PNG',
  'the file is no picture that is known here; save it as JPEG or PNG',
);

/** First bytes as Latin-1 text. */
const beginnings: readonly (readonly [string, Format | NotTaken])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['PK\x03\x04', archive],
  ['%PDF-', pdf],
];

/** HEIC and AVIF share a container; its first box lists what is inside. */
const inBoxes = (start: string): Format | NotTaken => {
  const brands = start.slice(8, Math.min(start.charCodeAt(3), 64));
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cmsx]|hev[cmsx]|mif1|msf1/.test(brands) ? heic : unknown;
};

/** Judged by the first bytes and never by the name, before any decoder sees the file. */
export const pictureFormat = (bytes: Uint8Array): Format | NotTaken => {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'webp';
  if (start.startsWith('ftyp', 4)) return inBoxes(start);
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  return /<svg|<!doctype svg/i.test(start) ? svg : unknown;
};
