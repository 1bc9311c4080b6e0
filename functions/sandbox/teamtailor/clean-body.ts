const simple = /^(?:p|br|strong|b|em|i|u|ul|ol|li|h[1-6]|a|blockquote)$/i;

const address = /\shref\s*=\s*("[^"<>]*"|'[^'<>]*')/i;

/**
 * What is left of a text where "simple html is supported": the usual tags, of their attributes only a link's address, no
 * comments, no inline element that holds nothing. `links` false drops links too, but not their words.
 */
export const cleanBody = (html: string, { links }: { readonly links: boolean }): string => {
  let [before, after] = ['', html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(?![/a-z])/gi, '&lt;')];
  after = after.replace(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi, (_, slash: string, name: string, rest: string) => {
    if (!simple.test(name) || (!links && /^a$/i.test(name))) return '';
    const href = slash === '' && /^a$/i.test(name) ? address.exec(rest)?.[1] : undefined;
    return `<${slash}${name.toLowerCase()}${href === undefined ? '' : ` href=${href}`}>`;
  });
  while (after !== before) [before, after] = [after, after.replace(/<(strong|b|em|i|u|a)(?:\s[^<>]*)?><\/\1>/g, '')];
  return after;
};
