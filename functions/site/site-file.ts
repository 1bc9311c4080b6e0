import type { SiteFile } from '#functions/ground/ports/post.ts';

export const htmlFile = (key: string, body: string): SiteFile => ({
  key,
  body,
  contentType: 'text/html; charset=utf-8',
});

export const textFile = (key: string, body: string, type: string): SiteFile => ({
  key,
  body,
  contentType: `${type}; charset=utf-8`,
});
