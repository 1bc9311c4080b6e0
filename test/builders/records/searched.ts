import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** What escapes hide: of JSON, of HTML, of an address, of a calendar's folded lines, and of the quoted-printable lines of a mail. */
const unescaped = (body: Uint8Array): string => {
  const text = new TextDecoder()
    .decode(body)
    .replace(/\r?\n[ \t]/g, '')
    .replace(/=\r?\n/g, '');
  const bytes = text.replace(/(?:(?:=|%)[0-9A-Fa-f]{2})+/g, (run) =>
    new TextDecoder().decode(Uint8Array.from(run.match(/[0-9A-Fa-f]{2}/g) ?? [], (hex) => Number.parseInt(hex, 16))),
  );
  return `${text} ${bytes}`
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x?([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16) % 0x10ffff));
};

/** Inflates the parts of a zip, which a spreadsheet is. */
const unzipped = async (body: Uint8Array): Promise<string> => {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let text = '';
  for (let at = 0; at + 46 < body.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const [size, from] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    const part = new Blob([Uint8Array.from(body.subarray(start, start + size))]).stream();
    const isPacked = view.getUint16(at + 10, true) === 8;
    text += await new Response(isPacked ? part.pipeThrough(new DecompressionStream('deflate-raw')) : part).text();
  }
  return text;
};

/** Every object of a store by its key, with its words whatever form they have there. */
export const searched = async (store: ObjectStore): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const { key } of await store.list('')) {
    const body = (await store.get(key))?.body ?? new Uint8Array();
    const text = key.endsWith('.xlsx') ? await unzipped(body) : unescaped(body);
    found.set(key, `${key} ${text}`);
  }
  return found;
};
