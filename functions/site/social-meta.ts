import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

export type Sharing = {
  readonly type: 'article' | 'website';
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly siteName: string;
  readonly language: Language;
  readonly published: string | null;
  readonly modified: string | null;
  /** Absolute address of the 1200 x 627 variant. */
  readonly image: { readonly url: string; readonly alt: string } | null;
};

export const locales: Readonly<Record<Language, string>> = { sv: 'sv_SE', en: 'en_GB' };

/**
 * Open Graph as LinkedIn reads it (docs/reference/job-boards.md#link-previews), and the card type that others ask for.
 */
export const socialMeta = (sharing: Sharing): Markup => html`
    <meta property="og:type" content="${sharing.type}">
    <meta property="og:title" content="${sharing.title}">
    <meta property="og:description" content="${sharing.description}">
    <meta property="og:url" content="${sharing.url}">
    <meta property="og:site_name" content="${sharing.siteName}">
    <meta property="og:locale" content="${locales[sharing.language]}">${
      sharing.published &&
      html`
    <meta property="article:published_time" content="${sharing.published}">`
    }${
      sharing.modified &&
      html`
    <meta property="article:modified_time" content="${sharing.modified}">`
    }${
      sharing.image &&
      html`
    <meta property="og:image" content="${sharing.image.url}">
    <meta property="og:image:type" content="image/jpeg">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="627">
    <meta property="og:image:alt" content="${sharing.image.alt}">`
    }
    <meta name="twitter:card" content="${sharing.image ? 'summary_large_image' : 'summary'}">`;
