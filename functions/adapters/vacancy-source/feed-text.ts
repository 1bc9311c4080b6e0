/** A feed says its alphabet in the header, or in the first line of XML; else it is UTF-8. */
const declared = (bytes: Uint8Array, contentType: string | null): string => {
  const header = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return header ?? /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(start)?.[1] ?? 'utf-8';
};

/** The feed's text, or null when its alphabet is unknown or its bytes do not fit it. */
export const feedText = (bytes: Uint8Array, contentType: string | null): string | null => {
  try {
    return new TextDecoder(declared(bytes, contentType), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
