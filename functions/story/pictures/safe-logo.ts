/** The most bytes of a logo, which is drawn in a few kilobytes. */
const mostBytes = 500_000;

/** What an SVG can do beside being drawn: run, name entities, reach for other files. */
const unsafe: readonly RegExp[] = [
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|image|feImage|audio|video|set|animate\w*)\b/i,
  /<!(?:DOCTYPE|ENTITY)/i,
  /<\?(?!xml[\s?])/i,
  /\son\w+\s*=/i,
  /\b(?:href|src)\s*=\s*(?!["']#)/i,
  /url\(\s*(?!["']?#)/i,
  /@import|javascript:|expression\(/i,
  /\bencoding\s*=\s*["'](?!utf-8["'])/i,
  // A character written by its number could spell any of these.
  /&#/,
];

export type LogoProblem = 'logo-unknown' | 'logo-large' | 'logo-unsafe';

/** Why a file can't be put on pictures as the logo; null when it can. An SVG may hold only what is drawn. */
export const logoProblem = (bytes: Uint8Array): LogoProblem | null => {
  if (bytes.length > mostBytes) return 'logo-large';
  const png = [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
  if (png) return null;
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  if (!/<svg[\s>]/.test(text)) return 'logo-unknown';
  return unsafe.some((pattern) => pattern.test(text)) ? 'logo-unsafe' : null;
};
