const decoded = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A feed says its alphabet in the header, or in the first line of XML. */
const declared = (bytes: Uint8Array, contentType: string | null): string => {
  const header = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return header ?? /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(start)?.[1] ?? 'utf-8';
};

const utf16 = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

const beginsLikeFeed = (text: string | null): boolean => /^\s*[<{[]/.test(text ?? '');

/**
 * The feed's text, or null when its bytes are no text. Servers often name another alphabet than the feed is in: text that is
 * UTF-8 is UTF-8, whatever was said, since no other text is so by chance; then what was said counts, then Windows-1252.
 */
export const feedText = (bytes: Uint8Array, contentType: string | null): string | null => {
  const marked = utf16(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const label = declared(bytes, contentType);
  if (/^utf-?16/i.test(label)) return decoded(bytes, label);
  const read = decoded(bytes, 'utf-8') ?? (/^utf-?8$/i.test(label) ? null : decoded(bytes, label));
  if (read !== null) return read;
  const western = decoded(bytes, 'windows-1252');
  return beginsLikeFeed(western) ? western : null;
};
