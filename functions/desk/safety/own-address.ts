const home = '/newsroom/';
/** Browsers drop some of these before they read an address, so that `/\t/elsewhere` becomes another host. */
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u;
const longest = 2_000;

/** Where to go after an act, when it is a path of our own; else the newsroom. An address from a form never leaves the host. */
export const ownAddress = (text: string | undefined): string => {
  if (text === undefined || text.length > longest || !text.startsWith('/') || controls.test(text)) return home;
  const base = 'http://own.invalid';
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || url.origin !== base || url.username !== '' || url.pathname.startsWith('//')) return home;
  return `${url.pathname}${url.search}${url.hash}`;
};
