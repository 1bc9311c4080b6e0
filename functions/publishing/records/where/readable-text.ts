import { unzipSync } from 'fflate';
import { readingsIn } from '#functions/publishing/engagement/reading-rows.ts';

/** What stands in an object beside its bytes as they are: without what JSON, pages, addresses, calendars and mails hide letters behind. */

const decoder = new TextDecoder();

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/[0-9A-Fa-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Lines that a calendar or a mail has broken are one again. */
const unfolded = (text: string): string => text.replace(/\r?\n[ \t]/g, '').replace(/=\r?\n/g, '');

const unescaped = (text: string): string =>
  text
    .replace(/(?:[=%][0-9A-Fa-f]{2})+/g, (run) => decoder.decode(bytesOf(run)))
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\([nrt"/\\])/g, (_, sign: string) => (/[nrt]/.test(sign) ? '\n' : sign))
    .replace(/&#(x?)([0-9A-Fa-f]{1,6});/g, (_, x: string, digits: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(digits, x === '' ? 10 : 16) || 0, 0x10ffff)),
    )
    .replaceAll('&amp;', '&');

/** What a part of a mail carries in base64, where it is text. */
const carried = (mail: string): string =>
  [...mail.matchAll(/^(?:[A-Za-z0-9+/]{60,76}\r?\n){0,20000}[A-Za-z0-9+/]{2,76}={0,2}\r?$/gm)]
    .map(([block]) => block.replace(/\s/g, ''))
    .filter((block) => block.length % 4 === 0)
    .map((block) => decoder.decode(Uint8Array.from(atob(block), (sign) => sign.charCodeAt(0))))
    .join('\n');

/** The parts of a zip, which a spreadsheet is; nothing of one that is broken. */
const unzipped = (body: Uint8Array): string => {
  try {
    return Object.values(unzipSync(body))
      .map((part) => decoder.decode(part))
      .join('\n');
  } catch {
    return '';
  }
};

/** The rows of a file of readings, which packs them; of one that is broken its bytes. */
const rowsIn = async (body: Uint8Array): Promise<string> => {
  try {
    return JSON.stringify(await readingsIn(body));
  } catch {
    return decoder.decode(body);
  }
};

const isPicture = (key: string): boolean => /\.(?:jpe?g|png|webp|avif|gif|heic|woff2?)$/i.test(key);

/** Everything that can be read in an object, in every form that its words may have. Of a picture there is none. */
export const readableText = async (key: string, body: Uint8Array): Promise<string> => {
  if (isPicture(key)) return '';
  if (key.endsWith('.parquet')) return rowsIn(body);
  const text = key.endsWith('.xlsx') ? unzipped(body) : decoder.decode(body);
  const plain = unescaped(unfolded(text));
  return [text, plain, key.endsWith('.eml') ? unescaped(carried(text)) : ''].join('\n');
};
