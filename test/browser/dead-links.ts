/** How a page was come by, and what is wrong with it. */
export type DeadLink = { readonly link: string; readonly on: string; readonly why: string };

type Ask = (path: string) => Response | Promise<Response>;

/** Links that a person can follow, and what a page needs to be shown; not what only machines read. */
const linked =
  /<(?:a|area|img|source|script|iframe|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"|<link\b[^>]*?rel="stylesheet"[^>]*?href="([^"]*)"|srcset="([^"]*)"/g;

const decoded = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<');

const linksOf = (html: string): readonly string[] =>
  [...html.replace(/<!--.*?-->/gs, '').matchAll(linked)].flatMap(([, one, style, set]) =>
    set === undefined
      ? [decoded(one ?? style ?? '')]
      : set.split(',').map((candidate) => decoded(candidate.trim().split(' ')[0] ?? '')),
  );

const anchorsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => decoded(id ?? '')));

const origin = 'http://127.0.0.1';

/**
 * Follows every link from the pages that one begins at, within what is served here, and names those that lead nowhere. `elsewhere`
 * says what is wrong with an address of another host; null lets it be.
 */
export const deadLinks = async (
  ask: Ask,
  begin: readonly string[],
  elsewhere: (url: URL) => string | null,
): Promise<{ readonly pages: number; readonly dead: readonly DeadLink[] }> => {
  const dead = new Map<string, DeadLink>();
  const seen = new Map<string, { readonly anchors: ReadonlySet<string> } | null>();
  const waiting = begin.map((path) => ({ url: new URL(path, origin), on: '(begin)' }));
  const told = (url: URL, on: string, why: string) => void dead.set(`${url.href} ${why}`, { link: url.href, on, why });
  const visit = async (url: URL, on: string): Promise<{ readonly anchors: ReadonlySet<string> } | null> => {
    const key = url.pathname + url.search;
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, null);
    const answer = await ask(key);
    const to = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && to !== null) {
      waiting.push({ url: new URL(to, url), on: url.pathname });
      return null;
    }
    // A page that says that something was taken down, and leads on, is somewhere.
    if (answer.status === 410) return null;
    if (answer.status >= 400) {
      told(url, on, String(answer.status));
      return null;
    }
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
    const text = isPage ? await answer.text() : '';
    const page = { anchors: anchorsOf(text) };
    seen.set(key, page);
    for (const link of linksOf(text)) {
      if (link === '' || /^(?:mailto|tel|data|webcal):/.test(link)) continue;
      if (!URL.canParse(link, url.href)) {
        told(new URL(key, origin), on, `no address: ${link}`);
        continue;
      }
      waiting.push({ url: new URL(link, url), on: url.pathname });
    }
    return page;
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { url, on } = next;
    if (url.origin !== origin) {
      const why = elsewhere(url);
      if (why !== null) told(url, on, why);
      continue;
    }
    const page = await visit(url, on);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (page !== null && anchor !== '' && !page.anchors.has(anchor)) told(url, on, `no #${anchor}`);
  }
  return { pages: seen.size, dead: [...dead.values()] };
};
