import type { Nodes } from 'hast';

const inText: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };
const inAddress: Readonly<Record<string, string>> = {
  '\0': '&#x0;',
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '`': '&#x60;',
};

const text = (value: string): string =>
  /[<&]/.test(value) ? value.replace(/[<&]/g, (one) => inText[one] ?? '') : value;
const address = (value: string): string => value.replace(/[\0"&'`]/g, (one) => inAddress[one] ?? '');

const written = (nodes: readonly Nodes[]): string => {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += text(node.value);
    else if (node.type === 'element') {
      const { tagName, properties, children } = node;
      const { href } = properties;
      html += href === undefined ? `<${tagName}>` : `<${tagName} href="${address(String(href))}">`;
      if (tagName !== 'br') html += `${written(children)}</${tagName}>`;
    }
  }
  return html;
};

/** The HTML of an ad's tree, of which an address is the one property: what any writer of HTML gives, in less time. */
export const writeAd = ({ children }: { readonly children: readonly Nodes[] }): string => written(children);
