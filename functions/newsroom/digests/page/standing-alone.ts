/** What a page that stands alone carries with it. */
export type Carried = {
  /** The rules of the stylesheet, or null when none is written yet. */
  readonly style: string | null;
  /** Pictures by their key, as `data:` addresses. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Where the newsroom is read; null when it has no address, and then nothing is linked to. */
  readonly newsroom: string | null;
};

/** Bytes as an address that holds them. */
export const dataAddress = (bytes: Uint8Array, type: string): string =>
  `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;

const isWithin = (address: string): boolean => !/^(https?:|mailto:|data:|#)/i.test(address);

/** The key that a relative address of a page means. */
const keyOf = (page: string, address: string): string =>
  decodeURIComponent(new URL(address, `https://page.invalid/${page}`).pathname.slice(1));

/**
 * A page of ours as one file that needs nothing beside it: rules and pictures inside, no way through a newsroom that the reader
 * may not have. It works on pages that `pageFrame` wrote, whose attributes stand in double quotes.
 */
export const standingAlone = (page: string, key: string, { style, pictures, newsroom }: Carried): string => {
  const root = newsroom === null ? null : newsroom.replace(/\/+$/, '');
  return page
    .replace(/<link rel="stylesheet"[^>]*>/, () => (style === null ? '' : `<style>${style}</style>`))
    .replace(/<a class="skip"[^>]*>[^<]*<\/a>/, '')
    .replace(/<header class="masthead">[\s\S]*?<\/header>/, '')
    .replace(/<img\b[^>]*?\ssrc="([^"]*)"[^>]*>/g, (image, src: string) => {
      const inside = pictures.get(keyOf(key, src));
      return inside === undefined ? '' : image.replace(`src="${src}"`, `src="${inside}"`);
    })
    .replace(/<a\b([^>]*?)\shref="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g, (link, before, href: string, after, text) => {
      if (!isWithin(href)) return link;
      return root === null ? text : `<a${before} href="${new URL(href, `${root}/${key}`).href}"${after}>${text}</a>`;
    });
};
