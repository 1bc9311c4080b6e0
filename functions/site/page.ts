import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { homePath } from '#functions/site/index-paths.ts';
import { pageFoot, pageHead } from '#functions/site/page-frame.ts';
import { absolute, relative } from '#functions/site/page-paths.ts';
import { fontKey, stylesheetKey } from '#functions/site/site-assets.ts';
import { type Sharing, socialMeta } from '#functions/site/social-meta.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/** The same content in another language. */
export type Alternate = { readonly language: Language; readonly path: string };

export type Page = {
  readonly brand: Brand;
  readonly language: Language;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly alternates: readonly Alternate[];
  readonly image: { readonly key: string; readonly alt: string } | null;
  /** Null on pages that are not a story. */
  readonly article: { readonly published: string; readonly modified: string } | null;
  readonly data: Markup | null;
  readonly findable: boolean;
  readonly section: 'stories' | 'jobs' | null;
  readonly main: Markup;
};

const sharingOf = (page: Page): Sharing => ({
  type: page.article === null ? 'website' : 'article',
  title: page.title,
  description: page.description,
  url: absolute(page.brand.site, page.path),
  siteName: inLanguage(page.brand.employer, page.language),
  language: page.language,
  published: page.article?.published ?? null,
  modified: page.article?.modified ?? null,
  image: page.image && { url: absolute(page.brand.site, page.image.key), alt: page.image.alt },
});

const alternateLinks = (page: Page): readonly Markup[] =>
  page.alternates.length === 0
    ? []
    : [{ language: page.language, path: page.path }, ...page.alternates].map(
        (one) => html`
    <link rel="alternate" hreflang="${one.language}" href="${absolute(page.brand.site, one.path)}">`,
      );

/** Scripts, frames and forms have no place here; a page that gained one by mistake would not run it. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The whole document. */
export const page = (facts: Page): string => {
  const to = (path: string) => relative(facts.path, path);
  const employer = inLanguage(facts.brand.employer, facts.language);
  const title = facts.title === employer ? employer : `${facts.title} – ${employer}`;
  return html`<!DOCTYPE html>
<html lang="${facts.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="${facts.description}">${
      !facts.findable &&
      html`
    <meta name="robots" content="noindex">`
    }
    ${facts.findable && html`<link rel="canonical" href="${absolute(facts.brand.site, facts.path)}">`}${alternateLinks(facts)}
    <link rel="alternate" type="application/rss+xml" title="${employer}" href="${to(`${homePath(facts.brand, facts.language)}rss.xml`)}">
    <link rel="preload" as="font" type="font/woff2" href="${to(fontKey)}" crossorigin>
    <link rel="stylesheet" href="${to(stylesheetKey)}">${socialMeta(sharingOf(facts))}
    ${facts.data}
  </head>
  <body>
    ${pageHead(facts)}
    <main id="main" tabindex="-1">
      ${facts.main}
    </main>
    ${pageFoot(facts)}
  </body>
</html>
`.toString();
};
