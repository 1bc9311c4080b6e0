import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { isWords, remark, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const address = /(?<![\p{L}\p{N}@])(?:https?:\/\/[^\s<>"”)]+|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s<>"”)]*)/giu;
const hostOf = (link: string): string =>
  link
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/)[0]
    ?.toLowerCase() ?? '';

const clicking =
  /(?<!\p{L})(?:klicka|tryck|klick|click|press|tap|push)(?: [\p{L}]+){0,3} (?:länk(?:en|ar|arna)?|här|link|links|here|nedan|below|knappen|button)(?!\p{L})/giu;
/** A reader is asked; a lock that is heard to click asks nobody. */
const asked =
  /(?:^|[.!?:;,–—(>"”]\s*|\n\s*|(?<!\p{L})(?:och|eller|så|bara|then|just|please|and|or|so|simply|now|can|to|gärna|sen|sedan|du)\s)$/iu;

/** Policy: a link says where it leads: no shortener, https, one a post. */
export const links: TextRule = (text, { lists }) => {
  if (!isWords(text) && text.kind !== 'address') return [];
  const found = locateAll(text.text, address);
  const shorteners = new Set(lists('links.shorteners').sv.entries);
  const short = found.filter((one) => shorteners.has(hostOf(one.text)));
  const open = found.filter((one) => /^http:\/\//i.test(one.text) && !short.includes(one));
  const bare =
    text.kind === 'address' || text.kind === 'post'
      ? []
      : found.filter((one) => /^https:\/\//i.test(one.text) && !short.includes(one));
  return [
    ...short.map((one) => remark('link-shortener', 'warning', one)),
    ...open.map((one) => remark('link-http', 'warning', one)),
    ...bare.map((one) => remark('link-bare', 'info', one)),
    ...(found.length > 1 && text.kind !== 'address'
      ? [remark('links-many', 'warning', found[1] ?? { start: 0, end: 0 })]
      : []),
    ...[...lists('links.clickPhrases')[text.language].all(text.text), ...locateAll(text.text, clicking)]
      .filter(({ start }) => asked.test(text.text.slice(Math.max(0, start - 16), start)))
      .slice(0, 1)
      .map((one) => remark('link-words', 'warning', one)),
  ];
};
