/** The elements that hold the body of an ad in the systems' XML. */
const bodies = 'description|descr|skills|prefixtext|suffixtext';
const html = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|strong|b|em|i|a|span|table)(?=[\s/>])/i;

const closes: Readonly<Record<string, string>> = { '<!--': '-->', '<![cdata[': ']]>' };

type Found = { readonly name: string; readonly at: number; readonly after: number };

/** The next of `sought` outside comments and data; null when there is none, or one of those never ends. */
const next = (xml: string, sought: RegExp, from: number): Found | null => {
  sought.lastIndex = from;
  for (let found = sought.exec(xml); found !== null; found = sought.exec(xml)) {
    const after = sought.lastIndex;
    const close = closes[found[0].toLowerCase()];
    if (close === undefined) return { name: (found[1] ?? '').toLowerCase(), at: found.index, after };
    const end = xml.indexOf(close, after);
    if (end < 0) return null;
    sought.lastIndex = end + close.length;
  }
  return null;
};

const begin = new RegExp(`<!--|<!\\[CDATA\\[|<(${bodies})(?:\\s[^<>]*)?(?<!/)>`, 'gi');
const ends = Object.fromEntries(
  bodies.split('|').map((name) => [name, new RegExp(`<!--|<!\\[CDATA\\[|</(${name})\\s*>`, 'gi')]),
);

/** Data may not hold its own end. */
const asData = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const [dataBegin, dataEnd] = ['<![CDATA[', ']]>'];

/** A body's text outside of its data, and all of it without their marks. By searching, which is linear however many begin. */
const apartFromData = (inner: string): { readonly outside: string; readonly plain: string } => {
  let [outside, plain, at] = ['', '', 0];
  for (let open = inner.indexOf(dataBegin); open >= 0; open = inner.indexOf(dataBegin, at)) {
    const close = inner.indexOf(dataEnd, open);
    if (close < 0) break;
    const before = inner.slice(at, open);
    outside += before;
    plain += before + inner.slice(open + dataBegin.length, close);
    at = close + dataEnd.length;
  }
  return { outside: outside + inner.slice(at), plain: plain + inner.slice(at) };
};

const bodyOf = (inner: string): string => {
  const { outside, plain } = apartFromData(inner);
  return html.test(outside) ? asData(plain) : inner;
};

/**
 * XML in which an ad's body that was written as elements is data, as most systems write it: its order of words and tags is kept,
 * and what is allowed in HTML alone, as a `<br>` or `&nbsp;`, breaks nothing.
 */
export const bodiesAsData = (xml: string): string => {
  let done = '';
  let at = 0;
  for (let open = next(xml, begin, 0); open !== null; open = next(xml, begin, at)) {
    const end = ends[open.name];
    const close = end === undefined ? null : next(xml, end, open.after);
    if (close === null) break;
    done += xml.slice(at, open.after) + bodyOf(xml.slice(open.after, close.at));
    at = close.at;
  }
  return done + xml.slice(at);
};
