import { XMLBuilder } from 'fast-xml-parser';
import { writableText } from '#functions/vacancies/writable-text.ts';

// The builder splits `]]>` where it writes CDATA. Unformatted, because it would indent inside the fields too.
const builder = new XMLBuilder({
  cdataPropName: 'cdata',
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  format: false,
});

type Cdata = { readonly cdata: string };
export type Element = { readonly [name: string]: Cdata | Element | readonly Element[] | string };

/** A text field: every board reads CDATA, and so no board has to know an entity. */
export const cdata = (text: string): Cdata => ({ cdata: writableText(text) });

/** The fields that are known, in order. */
export const fields = (all: readonly (readonly [name: string, text: string | null | undefined])[]): Element =>
  Object.fromEntries(all.flatMap(([name, text]) => (text == null ? [] : [[name, cdata(text)]])));

/** A feed in pieces, one a job: a city's whole feed is never held as text. Each reading draws it anew. */
export const feedXml = <Job>(
  root: string,
  head: Element,
  jobs: readonly Job[],
  draw: (job: Job) => Element,
): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield `<?xml version="1.0" encoding="utf-8"?>\n<${root}>${builder.build(head)}`;
    for (const job of jobs) yield builder.build({ job: draw(job) });
    yield `</${root}>`;
  },
});
