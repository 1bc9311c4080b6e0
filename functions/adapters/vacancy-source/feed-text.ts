const decoded = (bytes: Uint8Array, label: string, fatal = true): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** A feed says its alphabet in the header, or in the first line of XML. */
const declared = (bytes: Uint8Array, contentType: string | null): string => {
  const header = /charset\s*=\s*"?([\w-]{1,40})/i.exec((contentType ?? '').slice(0, 500))?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return header ?? /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(start)?.[1] ?? 'utf-8';
};

/** How many of the first bytes are looked at to tell two bytes a letter from one. */
const beginning = 400;

/** By its mark; without one by the zeros that every letter of a tag or a brace has beside it. */
const utf16 = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, beginning);
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < start.length || Math.min(even, odd) * 8 > Math.max(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

const beginsLikeFeed = (text: string | null): boolean => /^\s*[<{[]/.test((text ?? '').slice(0, 1_000));

const broken = /\ufffd/g;
/** Letters that take several bytes in UTF-8: no text of one byte a letter has many by chance. */
const wide = /[\u0080-\ufffc]/g;
const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** UTF-8 in which some letters are broken: each is one U+FFFD, and the rest is right. Null when it is another alphabet. */
const brokenUtf8 = (bytes: Uint8Array): string | null => {
  const text = decoded(bytes, 'utf-8', false) ?? '';
  return count(text, wide) > count(text, broken) ? text : null;
};

/**
 * The feed's text, or null when its bytes are no text. The bytes decide and not the label, which is often wrong: text that is
 * UTF-8 is UTF-8, whatever was said, since no other text is so by chance; UTF-16 shows its zeros; then what was said counts,
 * then Windows-1252.
 */
export const feedText = (bytes: Uint8Array, contentType: string | null): string | null => {
  const wideOnes = utf16(bytes);
  if (wideOnes !== null) {
    const text = decoded(bytes, wideOnes, false);
    return beginsLikeFeed(text) ? text : null;
  }
  const whole = decoded(bytes, 'utf-8') ?? brokenUtf8(bytes);
  if (whole !== null) return whole;
  const label = declared(bytes, contentType);
  const said = /^utf-?(8|16)/i.test(label) ? null : decoded(bytes, label);
  if (said !== null) return said;
  const western = decoded(bytes, 'windows-1252');
  return beginsLikeFeed(western) ? western : null;
};
