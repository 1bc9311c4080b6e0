import { writableText } from '#functions/ads/vacancies/writable-text.ts';

/** A text that every board reads as CDATA, so that no board has to know an entity; `]]>` would end it and is split. */
const cdata = (text: string): string => `<![CDATA[${writableText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A value between quotation marks. */
export const attribute = (name: string, value: string): string =>
  ` ${name}="${writableText(value).replace(/[&<>"']/g, (character) => escapes[character] ?? '')}"`;

/** `inner` and `attributes` are XML already, from the functions beside this one. */
export const element = (name: string, inner: string, attributes = ''): string =>
  `<${name}${attributes}>${inner}</${name}>`;

/** The fields that are known, in order. */
export const fields = (all: readonly (readonly [name: string, text: string | null | undefined])[]): string => {
  let known = '';
  for (const [name, text] of all) if (text != null) known += element(name, cdata(text));
  return known;
};

/** A feed in pieces, one a job: a city's whole feed is never held as text. Each reading draws it anew. */
export const feedXml = <Job>(
  root: string,
  head: string,
  jobs: readonly Job[],
  draw: (job: Job) => string,
): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield `<?xml version="1.0" encoding="utf-8"?>\n<${root}>${head}`;
    for (const job of jobs) yield draw(job);
    yield `</${root}>`;
  },
});
