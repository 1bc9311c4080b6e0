import { describe, expect, it } from 'vitest';
import { shownPage } from '#functions/jobs/archive/shown-page.ts';

const page = `<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">
<title>Bron – Nordhamns stad</title>
<link rel="stylesheet" href="../../assets/style.css"><link rel="canonical" href="https://jobba.example/x/">
<script type="application/ld+json">{"headline":"Bron"}</script></head>
<body><a href="#main">Till innehållet</a><a href="../../"><img src="../../assets/logo.svg" alt="Nordhamns stad"></a>
<main id="main" class="story"><h1>Bron</h1>
<picture><source type="image/avif" srcset="1-page-480.avif 480w"><img src="1-page-960.jpg" srcset="1-page-480.jpg 480w" alt="En &quot;röd&quot; bro" width="960" height="540" loading="lazy"></picture>
<p>Text med å &amp; ö, <a href="https://jobba.example/jobs/">lediga jobb</a>.</p>
<img src="../annan/1-thumb.jpg" alt=""></main></body></html>`;

const shown = (pictures: Readonly<Record<string, string>>, style: string | null = null): string =>
  shownPage(page, { pictures: new Map(Object.entries(pictures)), style });

describe('a page as it looked', () => {
  const looks = shown({ '1-page-960.jpg': '../records/archive/x/1.jpg' }, '@font-face{src:url(a.woff2)}h1{color:red}');

  it('has its own pictures where the archive has them, with their texts and sizes', () => {
    expect(looks).toContain(
      '<img src="../records/archive/x/1.jpg" alt="En &#x22;röd&#x22; bro" width="960" height="540">',
    );
    expect(looks.match(/<img/g)).toHaveLength(1);
  });

  it('has its style, but for the font that is fetched', () => {
    expect(looks).toContain('<style>h1{color:red}</style></head>');
    expect(shown({})).not.toContain('<style>');
  });

  it('has its words, and those of pictures that the archive has not', () => {
    expect(looks).toContain('Text med å &#x26; ö, <a>lediga jobb</a>.');
    expect(looks).toContain('<a>Nordhamns stad</a>');
    expect(shown({})).toContain('<picture>En "röd" bro</picture>');
    expect(looks).toMatch(/^<!DOCTYPE html>\s+<html lang="sv"><head><meta charset="utf-8">/);
  });

  it('asks nothing of anybody and leads nowhere but within itself', () => {
    expect(looks).not.toMatch(/<script|<link|<source|srcset|http-equiv|url\(|https?:/);
    expect(looks.match(/href="[^"]*"/g)).toEqual(['href="#main"']);
  });
});
