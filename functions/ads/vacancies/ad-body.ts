import { divisions, headings, inlines, lists } from '#functions/ads/vacancies/ad-elements.ts';
import { plainBody } from '#functions/ads/vacancies/plain-body.ts';

const blocks = [...Object.keys(headings), ...lists, ...divisions, 'li'].join('|');
const tag = new RegExp(`</?(?:${blocks}|${Object.keys(inlines).join('|')}|br|span|u|font|img)(?=[\\s/>])`, 'gi');
/** An ad may speak of a tag, but it does not end one. */
const endsBlock = new RegExp(`</(?:${blocks})\\s*>|<br\\s*/?>`, 'i');
const beginsBlock = new RegExp(`<(?:${blocks})(?=[\\s/>])`, 'i');

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** One layer less of XML's own references and of numbers. */
const unescaped = (text: string): string =>
  text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (_, name, decimal, hex) =>
    name === undefined
      ? character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (signs[name.toLowerCase()] ?? ''),
  );

/** No ad speaks of these by name: where they would be shown, they were escaped once too often. */
const shownName =
  /&amp;(?=(?:nbsp|shy|quot|apos|amp|[aouAOU](?:ring|uml)|[eEaA](?:acute|grave)|[nm]dash|bull|middot|hellip|[lr][sd]quo);)/g;

/** Systems escape an ad once, at most once more on its way; one more is for who tests us. */
const mostLayers = 3;

/** The text without the layers of escaping around most of its tags. */
const withoutLayers = (text: string): string => {
  let [best, most, before, layer] = [text, 0, 0, text];
  for (let depth = 0; depth <= mostLayers; depth++) {
    const tags = layer.match(tag)?.length ?? 0;
    if (tags - before > most && (depth === 0 || endsBlock.test(layer))) [best, most] = [layer, tags - before];
    before = tags;
    if (!layer.includes('&')) break;
    layer = unescaped(layer);
  }
  return best;
};

/**
 * The body of an ad as HTML, judged by what it is and not by what its feed should give: HTML, HTML that was escaped once or
 * twice, or plain text with its lines.
 */
export const adBody = (text: string): string => {
  const read = withoutLayers(text).replace(shownName, '&');
  return beginsBlock.test(read) ? read : plainBody(read);
};
