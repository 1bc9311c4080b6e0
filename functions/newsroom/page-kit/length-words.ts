/** How long something took: `40 s`, `12 min`, `5 h`; a part of a minute or an hour counts as a whole one. */
export const lengthWords = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
};
