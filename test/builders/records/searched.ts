import { gunzipSync, unzipSync } from 'fflate';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

const hexed = (run: string): string =>
  new TextDecoder().decode(Uint8Array.from(run.match(/[0-9A-Fa-f]{2}/g) ?? [], (hex) => Number.parseInt(hex, 16)));

/** What escapes hide: of JSON, of HTML, of an address, of a calendar's folded lines, and of the quoted-printable lines of a mail. */
const unescaped = (body: Uint8Array): string => {
  const text = new TextDecoder()
    .decode(body)
    .replace(/\r?\n[ \t]/g, '')
    .replace(/=\r?\n/g, '');
  const bytes = text.replace(/(?:(?:=|%)[0-9A-Fa-f]{2})+/g, hexed);
  return `${text} ${bytes}`
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16) % 0x10ffff))
    .replace(/&#([0-9]+);/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 10) % 0x10ffff))
    .replace(/&([aA])ring;/g, (_, a: string) => (a === 'a' ? 'å' : 'Å'))
    .replace(/&([aAoO])uml;/g, (_, sign: string) => ({ a: 'ä', A: 'Ä', o: 'ö', O: 'Ö' })[sign] ?? '')
    .replace(/&amp;/g, '&');
};

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replace(/\s/g, ''), 'base64'));

/** What a mail or a page carries in base64: the body of a part, or a `data:` address. */
const carried = (key: string, body: Uint8Array): readonly Uint8Array[] => {
  const text = new TextDecoder('latin1').decode(body);
  const parts = key.endsWith('.eml')
    ? [...text.matchAll(/content-transfer-encoding: base64[\s\S]*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/gi)]
    : [];
  const addresses = [...text.matchAll(/data:[a-z/+.-]+(?:;[a-z0-9=-]+)*;base64,([A-Za-z0-9+/=]+)/gi)];
  return [...parts, ...addresses].map(([, packed = '']) => fromBase64(packed));
};

const begins = (body: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, n) => body[n] === sign);

/** The parts of an object in which something may lie: itself, unpacked, and what it carries. */
const partsOf = (key: string, body: Uint8Array): readonly Uint8Array[] => {
  if (begins(body, 0x1f, 0x8b)) return partsOf(key.replace(/\.gz$/, ''), gunzipSync(body));
  if (begins(body, 0x50, 0x4b, 3, 4))
    return Object.entries(unzipSync(body)).flatMap(([name, part]) => partsOf(name, part));
  return [body, ...carried(key, body)];
};

const isPicture = (body: Uint8Array): boolean =>
  begins(body, 0xff, 0xd8, 0xff) ||
  begins(body, 0x89, 0x50, 0x4e, 0x47) ||
  (begins(body, 0x52, 0x49, 0x46, 0x46) && new TextDecoder('latin1').decode(body.subarray(8, 12)) === 'WEBP') ||
  new TextDecoder('latin1').decode(body.subarray(4, 12)) === 'ftypavif';

const objectsOf = async (store: ObjectStore) => {
  const found: (readonly [string, readonly Uint8Array[]])[] = [];
  for (const { key } of await store.list(''))
    found.push([key, partsOf(key, (await store.get(key))?.body ?? new Uint8Array())]);
  return found;
};

/** Every object of a store by its key, with its words whatever form they have there. */
export const searched = async (store: ObjectStore): Promise<ReadonlyMap<string, string>> =>
  new Map((await objectsOf(store)).map(([key, parts]) => [key, `${key} ${parts.map(unescaped).join(' ')}`]));

/** Every picture of a store, those that pages, mails and tables carry among them, with the key of what holds it. */
export const picturesOf = async (store: ObjectStore): Promise<readonly (readonly [key: string, bytes: Uint8Array])[]> =>
  (await objectsOf(store)).flatMap(([key, parts]) => parts.filter(isPicture).map((part) => [key, part] as const));
