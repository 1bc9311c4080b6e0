/** What parts the opening from the rest, as it is taught. */
const marker = '<!-- more -->';

const dashes = '[-\\u2010-\\u2015\\u2212]{1,3}';
const word = '(?:l[äa]s[ \\t]+(?:mer|vidare)|mer|more|read[ \\t]+more|forts(?:ätt|ättning|\\.)?|continue)';
const blank = '[ \\t\\u00a0]*';
const opens = `(?:<|&lt;|‹|«)${blank}(?:!${blank}${dashes}|!|${dashes})`;
const closes = `(?:${dashes}${blank}(?:>|&gt;|›|»)|(?:${dashes})?${blank}(?:→|à|>|&gt;|›|»)|${dashes})`;
/** Word turns two hyphens into a dash and an arrow into a sign; people write it in capitals, in Swedish, without a space. */
const anySpelling = new RegExp(
  `${opens}${blank}${word}${blank}${closes}|^${blank}<${word}${blank}/?>${blank}$`,
  'gimu',
);
const bare = new RegExp(`^${blank}(?:-{2,}|[–—]+|\\[+)${blank}${word}${blank}(?:-{2,}|[–—]+|\\]+)${blank}$`, 'gimu');

/** The body with the marker as it is taught, however it was spelt; every line stays where it is. */
export const withMarkerAsTaught = (body: string): string => body.replace(anySpelling, marker).replace(bare, marker);

export const isMoreMarker = (html: string): boolean => html.trim() === marker;
