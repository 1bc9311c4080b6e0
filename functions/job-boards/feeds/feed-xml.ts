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

export const feedXml = (document: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(document)}`;
