import { cutAtJoints } from '#functions/site/long-words.ts';

/**
 * Moves the headings of sanitised HTML so that the first is `top` and none skips a level on the way down. What stands around them has
 * one level above `top`.
 */
export const headingOrder = (html: string, top: number): string => {
  const open: { given: number; shown: number }[] = [];
  const ordered = html.replace(/<(\/?)h([1-6])(?=[\s>])/gi, (_, slash: string, digit: string) => {
    const given = Number(digit);
    if (slash === '/') {
      const shown = open.at(-1)?.shown ?? top;
      return `</h${shown}`;
    }
    while ((open.at(-1)?.given ?? 0) >= given) open.pop();
    const shown = Math.min(6, (open.at(-1)?.shown ?? top - 1) + 1);
    open.push({ given, shown });
    return `<h${shown}`;
  });
  // Their words fit on a telephone too.
  return ordered.replace(/<h[1-6]>[^<]{23,500}</g, cutAtJoints);
};
