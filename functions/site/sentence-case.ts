/** A name from the organisation as it stands first in a line: `förskollärare` becomes `Förskollärare`. */
export const sentenceCase = (name: string): string => {
  const [first = ''] = name;
  return first.toLocaleUpperCase('sv') + name.slice(first.length);
};
