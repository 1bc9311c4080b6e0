import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { siteFiles } from '#functions/site/site-files.ts';
import { storyPage } from '#functions/site/story-page.ts';
import { bodyOf, brand, card, filesOf, job, site, storyInput } from '#test/site/builders.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Long titles are the writer's; trailing space is the template's and harmless.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // The stylesheet is the site's own file, and changes with the brand.
    'require-sri': 'off',
    // The stylesheet keeps a telephone number on its line.
    'tel-non-breaking': 'off',
  },
});

const faults = async (page: string) => {
  const report = await validator.validateString(page);
  return report.results.flatMap((result) => result.messages.map((one) => `${one.line} ${one.ruleId}: ${one.message}`));
};

const htmlFiles = (files: ReturnType<typeof siteFiles>) => files.filter((file) => file.key.endsWith('.html'));
const manyCards = Array.from({ length: 60 }, (_, n) =>
  card({
    id: `berattelse-${n}`,
    title: `Berättelse nummer ${n}`,
    occupation: { code: String(1000 + n), name: { sv: `yrke ${n}`, en: `occupation ${n}` } },
    published: `2026-10-${String((n % 28) + 1).padStart(2, '0')}T08:00:00Z`,
  }),
);

describe('every page', () => {
  const pages = [
    ...htmlFiles(siteFiles(site())).map((file) => [file.key, String(file.body)] as const),
    ['empty front', bodyOf(siteFiles(site({ cards: [], jobs: [] })), 'index.html')] as const,
    ['a story', storyPage(storyInput())] as const,
    [
      'a bare story',
      storyPage(storyInput({ card: card({ picture: null }), pictures: [], related: [], jobs: [] })),
    ] as const,
  ];

  it.each(pages)('is valid HTML: %s', async (_, page) => {
    expect(await faults(page)).toEqual([]);
  });

  it.each(pages)('has a language, one h1, landmarks, a skip link and no script: %s', (_, page) => {
    expect(page).toMatch(/<html lang="(sv|en)">/);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#main">');
    for (const landmark of ['<header', '<nav', '<main', '<footer']) expect(page).toContain(landmark);
    expect(page.replace(/<script type="application\/ld\+json">/g, '')).not.toMatch(/<script|javascript:|\son\w+=/i);
  });

  it.each(pages)('links its own site by relative paths only: %s', (_, page) => {
    const body = page.slice(page.indexOf('<body>'));
    for (const [, link] of body.matchAll(/(?:href|src)="([^"]*)"/g)) expect(link).not.toMatch(/^\//);
    expect(body.replace(/https:\/\/jobba\.nordhamn\.example\/(ansok|go)\//g, '')).not.toContain(brand().site);
  });
});

it('a site of many stories keeps every page and the stylesheet under 100 kB together', () => {
  const files = siteFiles(
    site({ cards: manyCards, jobs: Array.from({ length: 40 }, (_, n) => job({ id: `jobb-${n}` })) }),
  );
  const font = 28_740;
  const css = Buffer.byteLength(bodyOf(files, 'assets/style.css'));
  for (const file of htmlFiles(files)) {
    expect([file.key, Buffer.byteLength(String(file.body)) + css + font < 100_000]).toEqual([file.key, true]);
  }
});

it('every relative link of the site leads to a file of the site, a story or an asset', () => {
  const files = siteFiles(site({ cards: [...site().cards, ...manyCards] }));
  const keys = new Set(files.map((file) => file.key));
  for (const file of htmlFiles(files)) {
    for (const [, link = ''] of String(file.body).matchAll(/(?:href|src)="([^"#:]+)"/g)) {
      const path = decodeURIComponent(new URL(link, `https://x.example/${file.key}`).pathname).slice(1);
      const key = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!/^stories\/|^assets\/source/.test(key))
        expect([file.key, link, keys.has(key)]).toEqual([file.key, link, true]);
    }
  }
});

describe('strange values', () => {
  const hostile = '"\'><img src=x onerror=alert(1)></script><!-- ]]> &';
  /** JSON holds text as text; see the feeds. */
  const xmlAndHtml = (files: ReturnType<typeof siteFiles>) => files.filter((file) => !file.key.endsWith('.json'));
  const nasty = { sv: hostile, en: hostile };
  const raw = /<img src=x|<\/script><!--/;

  it('never reach a page, a feed or a sitemap unescaped', () => {
    const evil = (text: string) => {
      const both = { sv: text, en: text };
      const one = card({
        title: text,
        ingress: text.slice(0, 200),
        people: [{ name: text, role: text }],
        unit: { path: 'a.b', name: both },
        root: { id: 'a', name: both },
        occupation: { code: '2343', name: both },
        values: [{ id: 'v', name: both }],
        picture: { thumb: text, og: text, alt: text, width: 10, height: 10 },
      });
      const accessibility = {
        assessed: { on: '2026-11-01', by: both, how: both, conforms: 'not' as const },
        contact: { mail: text, phone: text, page: `https://x.example/${text}` },
        shortcomings: (['fault', 'burden', 'outside'] as const).map((kind) => ({ what: both, why: both, kind })),
      };
      const strange = brand({ employer: both, sender: both, accessibility });
      const contact = { name: text, role: text, email: text, phone: text, union: true };
      const vacancy = { title: text, contacts: [contact], salary: { text, currency: text, unit: 'month' as const } };
      const facts = site({
        brand: strange,
        cards: [one],
        jobs: [{ ...job(vacancy), unitName: both, occupationName: both }],
      });
      const story = { html: '<p>ok</p>', callToAction: { text, url: `https://x.example/${text}` }, factsChecked: null };
      const picture = { index: 0, alt: text, credit: text, width: 10, height: 20, files: filesOf(0, 10) };
      return [
        ...xmlAndHtml(siteFiles(facts)).map((file) => String(file.body).replace(/<!\[CDATA\[.*?\]\]>/gs, '')),
        storyPage(storyInput({ brand: strange, card: one, story, pictures: [picture, picture], related: [one] })),
      ];
    };
    for (const text of evil(hostile)) expect(text).not.toMatch(raw);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (noise) => {
        for (const text of evil(`<b ${noise}`)) {
          expect(text).not.toContain('<b ');
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are still there for the reader', () => {
    expect(storyPage(storyInput({ card: card({ unit: { path: 'a', name: nasty } }) }))).toContain('&lt;img src=x');
  });
});

describe('the page of a job with a story', () => {
  const block = '<!-- vardag:story elsas-vecka --><h3>Möt Elsa</h3><!-- /vardag:story -->';
  const picture = '<img src="../../stories/elsas-vecka/1-job-ad.jpg" width="800" height="450" alt="Elsa visar';
  const pageWith = (cards: readonly ReturnType<typeof card>[], text: string | null = block) =>
    bodyOf(siteFiles(site({ cards, jobs: [job({}, text)] })), 'jobs/forskollarare-solrosen/index.html');

  it('shows the story’s picture over the block, as long as the story’s own page stands', () => {
    expect(pageWith([card()])).toContain(`<div class="story-block">${picture}`);
    expect(pageWith([])).not.toContain('1-job-ad.jpg');
    expect(pageWith([card({ picture: null })])).not.toContain('1-job-ad.jpg');
    expect(pageWith([card()], null)).not.toContain('1-job-ad.jpg');
  });
});

describe('a story page', () => {
  it('carries Open Graph, canonical and both languages of a pair', () => {
    const page = storyPage(storyInput({ card: card({ translation: { id: 'elsas-week', language: 'en' } }) }));
    for (const line of [
      '<meta property="og:type" content="article">',
      '<meta property="og:title" content="Vi bestämmer veckan tillsammans">',
      '<meta property="og:url" content="https://jobba.nordhamn.example/stories/elsas-vecka/">',
      '<meta property="og:image" content="https://jobba.nordhamn.example/stories/elsas-vecka/1-og.jpg">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:alt" content="Elsa visar',
      '<meta property="og:locale" content="sv_SE">',
      '<meta property="article:published_time" content="2026-11-24T08:00:00Z">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<link rel="canonical" href="https://jobba.nordhamn.example/stories/elsas-vecka/">',
      '<link rel="alternate" hreflang="sv" href="https://jobba.nordhamn.example/stories/elsas-vecka/">',
      '<link rel="alternate" hreflang="en" href="https://jobba.nordhamn.example/stories/elsas-week/">',
      'hreflang="en" lang="en">Read in English</a>',
    ])
      expect(page).toContain(line);
  });

  it('offers the picture in every width that the original has', () => {
    const page = storyPage(storyInput());
    expect(page).toContain(
      '1-page-480.webp 480w, 1-page-960.webp 960w, 1-page-1440.webp 1440w, 1-page-1920.webp 1920w',
    );
    const small = { index: 0, alt: 'x', credit: null, width: 900, height: 600, files: filesOf(0, 900) };
    expect(storyPage(storyInput({ pictures: [small] }))).toContain('1-page-480.jpg 480w, 1-page-960.jpg 900w"');
  });

  it('offers AVIF to telephones, WebP to all, and JPEG where neither is known', () => {
    const page = storyPage(storyInput());
    const [avif, webp, plain] = ['<source type="image/avif"', '<source type="image/webp"', '<img src="1-page-960.jpg"'];
    expect(page).toContain(
      `${avif} media="(max-width: 40em)" srcset="1-page-480.avif 480w, 1-page-960.avif 960w" sizes=`,
    );
    expect(page).toContain(`${webp} srcset=`);
    expect(page.indexOf(avif)).toBeLessThan(page.indexOf(webp));
    expect(page.indexOf(webp)).toBeLessThan(page.indexOf(plain));
  });

  it('names the files that stand, whatever is made of pictures today', () => {
    const files = [{ key: 'stories/elsas-vecka/1-page-700.jpg', contentType: 'image/jpeg', width: 700 }] as const;
    const old = { index: 0, alt: 'x', credit: null, width: 900, height: 600, files };
    const page = storyPage(storyInput({ pictures: [old] }));
    expect(page).toContain('<img src="1-page-700.jpg" srcset="1-page-700.jpg 700w"');
    expect(page).not.toContain('<source');
  });

  it('weighs less than 100 kB before its pictures, with twenty of them', () => {
    const pictures = Array.from({ length: 20 }, (_, index) => {
      const alt = 'Elsa visar en grupp kollegor en planeringstavla.';
      return { index, alt, credit: 'Foto Amina B.', width: 6000, height: 4000, files: filesOf(index, 6000) };
    });
    const page = storyPage(storyInput({ pictures }));
    expect(page.split('<picture>')).toHaveLength(21);
    expect(new TextEncoder().encode(page).length).toBeLessThan(100_000);
  });

  it('speaks its own language on a site that has only the other', () => {
    const page = storyPage(storyInput({ brand: brand({ languages: ['sv'] }), card: card({ language: 'en' }) }));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('href="../../varderingar/delaktighet/"');
  });
});
