/**
 * Files that programs leave beside people's own: Finder and AppleDouble, the folder's look on Windows, locks and spare copies
 * of editors and office programs. They are nobody's slip, and nothing reads them.
 */
const ofPrograms = [
  /^\./,
  /^~\$/,
  /^~.*\.tmp$/i,
  /^(Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$/i,
  /^__MACOSX$/,
  /^#.*#$/,
  /~$/,
  /\.(swp|swo|swx|tmp|lock|lck|crdownload|part)$/i,
  /^4913$/,
];

/** Whether a program left the file, or a folder that it lies in. */
export const isIgnored = (key: string): boolean =>
  key.split('/').some((segment) => ofPrograms.some((pattern) => pattern.test(segment)));
