import type { MiddlewareHandler } from 'hono';

/** Nothing from elsewhere is loaded, asked, sent a form or let frame a page. Styles and scripts are files of our own. */
const policy = [
  "default-src 'none'",
  ...['style-src', 'font-src', 'script-src', 'connect-src', 'form-action'].map((name) => `${name} 'self'`),
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** What every answer of the desk says to browsers. */
export const pageHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  // A sandbox has a stricter one of its own.
  if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy);
  c.header('x-content-type-options', 'nosniff');
  // An address that is a secret says so itself.
  if (!c.res.headers.has('referrer-policy')) c.header('referrer-policy', 'same-origin');
  c.header('cross-origin-opener-policy', 'same-origin');
};
