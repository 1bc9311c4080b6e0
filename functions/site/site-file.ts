import type { SiteFile } from '#functions/ground/ports/post.ts';

export const htmlFile = (key: string, body: string): SiteFile => ({
  key,
  body,
  contentType: 'text/html; charset=utf-8',
});

/** A page of one story or ad, drawn when its text is asked for: one that can't be drawn keeps its place and stops no other. */
export const pageLater = (key: string, draw: () => string): SiteFile => {
  let drawn: string | null = null;
  return {
    key,
    get body() {
      drawn ??= draw();
      return drawn;
    },
    contentType: 'text/html; charset=utf-8',
  };
};

export const textFile = (key: string, body: string, type: string): SiteFile => ({
  key,
  body,
  contentType: `${type}; charset=utf-8`,
});
