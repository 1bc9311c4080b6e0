import { deepest, mostAttributes } from '#functions/ads/vacancies/feeds/feed-node.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** What a document has too much of, or where it is cut off; a line is told for what is cut off. */
export type XmlExcess = { readonly why: Text } | { readonly cutAt: number };

const own: Text = { sv: 'det har egna entiteter, som inte läses', en: 'it declares entities, which are not read' };
const attributes: Text = {
  sv: `ett element har fler än ${mostAttributes} attribut`,
  en: `an element has more than ${mostAttributes} attributes`,
};
const deep: Text = {
  sv: `element ligger fler än ${deepest} steg inne i varandra`,
  en: `elements lie more than ${deepest} steps within each other`,
};

/** What is passed over whole, by how it begins and ends. */
const passed = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** A word that begins in a tag, whether or not a value follows it. */
const beginsWord = (xml: string, at: number): boolean =>
  /\s/.test(xml[at - 1] ?? '') && /[^\s="'/<>]/.test(xml[at] ?? '');

/** Where a tag ends, and how many attributes it has, with values or without; quotations may hold anything. */
const tagFrom = (xml: string, start: number): { readonly end: number; readonly attributes: number } => {
  let [values, words] = [0, 0];
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml[at];
    const attributes = Math.max(values, words);
    if (sign === '>' || attributes > mostAttributes) return { end: at, attributes };
    if (sign === '=') values += 1;
    else if (beginsWord(xml, at)) words += 1;
    if (sign === '"' || sign === "'") {
      const close = xml.indexOf(sign, at + 1);
      if (close < 0) break;
      at = close;
    }
  }
  return { end: -1, attributes: Math.max(values, words) };
};

const startName = /<([\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*)/uy;

const nameAt = (xml: string, at: number): string | null => {
  startName.lastIndex = at;
  return startName.exec(xml)?.[1] ?? null;
};

/**
 * Whether a document may be given to the reader of XML: one look at each sign, whatever stands in it. Elements that do not end
 * as they began are a document that was cut off; the reader itself would take what is there for the whole.
 */
export const xmlExcess = (xml: string): XmlExcess | null => {
  const open: string[] = [];
  let [roots, after] = [0, 0];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    if (open.length === 0 && xml.slice(after, at).trim() !== '') return { cutAt: at };
    const pass = passed.find(([begin]) => xml.startsWith(begin, at));
    if (pass !== undefined) {
      const end = xml.indexOf(pass[1], at + pass[0].length);
      if (end < 0 || (open.length === 0 && pass[1] === ']]>')) return { cutAt: at };
      at = end + pass[1].length;
      after = at;
      continue;
    }
    const tag = tagFrom(xml, at);
    if (tag.attributes > mostAttributes) return { why: attributes };
    if (tag.end < 0) return { cutAt: at };
    if (xml.startsWith('<!', at)) {
      const declaration = xml.slice(at, tag.end);
      if (/^<!ENTITY/i.test(declaration) || declaration.includes('[')) return { why: own };
    } else if (xml[at + 1] === '/') {
      if (xml.slice(at + 2, tag.end).trimEnd() !== open.pop()) return { cutAt: at };
    } else {
      const name = nameAt(xml, at);
      if (open.length === 0) roots += 1;
      if (name === null || roots > 1) return { cutAt: at };
      if (xml[tag.end - 1] !== '/') open.push(name);
    }
    if (open.length > deepest) return { why: deep };
    at = tag.end + 1;
    after = at;
  }
  const isWhole = open.length === 0 && roots === 1 && xml.slice(after).trim() === '';
  return isWhole ? null : { cutAt: xml.length };
};
