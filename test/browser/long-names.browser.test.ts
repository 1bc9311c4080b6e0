import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { SiteFacts } from '#functions/site/site-facts.ts';
import { siteFiles } from '#functions/site/site-files.ts';
import { storyPage } from '#functions/site/story-page.ts';
import { wayOnKey, wayOnOf } from '#functions/site/way-on.ts';
import { Accessibility } from '#functions/story/organisation/accessibility.ts';
import { ensureAssets } from '#functions/wiring/assets.ts';
import { type Server, serve, servedApp } from '#functions/wiring/serve.ts';
import { axeFindings } from '#test/browser/axe-findings.ts';
import { brokenWords } from '#test/browser/broken-words.ts';
import { launchChromium } from '#test/builders/chromium.ts';
import { longNames } from '#test/builders/long-names.ts';
import { brand, card, job, site, storyInput } from '#test/site/builders.ts';

const widths = [320, 390, 768, 1280] as const;
const both = (name: string) => ({ sv: name, en: name });
const { units, occupations } = longNames;
const today = '2026-11-25';

const employer = brand({
  contact: { mail: 'kontaktcenter@nordhamn.example', phone: '031-390 60 00' },
  senders: [{ unit: 'bolaget', name: both('Nordhamns Samhällsbyggnadsfastigheter AB') }],
  accessibility: Accessibility.parse({
    assessed: { on: '2026-11-01', by: both('webbgruppen'), how: both('Vi har prövat varje sida.') },
    shortcomings: [{ what: both('En film saknar text.'), why: both('Den textas i januari.') }],
  }),
});

const cards = units.map((name, n) =>
  card({
    id: `berattelse-${n}`,
    title: `${occupations[n] ?? ''} i en vardag som ingen annan`,
    unit: { path: n === 0 ? 'bolaget.enheten' : `enhet-${n}.a`, name: both(name) },
    root: { id: n === 0 ? 'bolaget' : `enhet-${n}`, name: both(name) },
    occupation: { code: String(2000 + n), name: both(occupations[n] ?? '') },
    people: [{ name: 'Elsa', role: (occupations[n + 3] ?? occupations[0]).toLowerCase() }],
    published: `2026-11-${10 + n}T08:00:00Z`,
    picture: null,
  }),
);

const jobs = units.map((name, n) => ({
  ...job({
    id: `jobb-${n}`,
    title: `${occupations[n + 4] ?? occupations[0]} till ${name}`,
    unit: n === 0 ? 'bolaget.enheten' : `enhet-${n}.a`,
    occupation: String(2000 + n),
    html: '<h2>Kvalifikationskrav och anställningsförmåner</h2><p>Du planerar.</p><h3>Arbetsmarknadshandläggarens uppdrag</h3><ul><li>Tid</li></ul>',
    closes: n === 1 ? today : n === 2 ? '2026-11-26' : '2026-12-31',
    place: { name, street: 'Skogsvägen 3', postalCode: '11122', city: 'Nordhamn', municipality: '1480' },
  }),
  unitName: both(name),
  occupationName: both(occupations[n] ?? ''),
}));

const facts: SiteFacts = site({
  brand: employer,
  cards,
  jobs,
  rootNames: new Map(units.map((name, n) => [n === 0 ? 'bolaget' : `enhet-${n}`, both(name)])),
  today,
});

const pages: readonly (readonly [string, number])[] = [
  ['', 200],
  ['en/', 200],
  ['arbetsplatser/enhet-1/', 200],
  ['yrken/2003/', 200],
  ['varderingar/delaktighet/', 200],
  ['stories/berattelse-0/', 200],
  ['stories/berattelse-5/', 200],
  ['jobs/', 200],
  ['yrken/2004/jobb/', 200],
  ['jobs/jobb-0/', 200],
  ['jobs/jobb-1/', 200],
  ['tillganglighet/', 200],
  ['stories/borta/', 410],
  ['ingenstans/', 404],
];

let browser: Browser;
let server: Server;
beforeAll(async () => {
  browser = await launchChromium();
  const [store, reports] = [memoryStore(), memoryStore()];
  await ensureAssets({ reports, site: store });
  for (const file of siteFiles(facts)) await store.put(file.key, file.body);
  for (const one of cards)
    await store.put(
      `stories/${one.id}/index.html`,
      storyPage(storyInput({ brand: employer, card: one, pictures: [], related: cards.slice(1, 4), today })),
    );
  await reports.put('gone/stories/borta', 'sv');
  await reports.put(wayOnKey, JSON.stringify(wayOnOf(facts)));
  server = await serve(servedApp({ reports, site: store, sandbox: null }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(widths)('the longest names at %i pixels', (width) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true });
  });
  afterAll(() => context.close());

  it.each(pages)('stand whole on /%s, and nothing scrolls sideways', async (path, status) => {
    const page = await context.newPage();
    const answer = await page.goto(`${server.url}/site/${path}`);
    expect(answer?.status()).toBe(status);
    await page.evaluate('document.fonts.ready.then(() => null)');
    expect(await brokenWords(page)).toEqual([]);
    const room = await page.evaluate<number>('document.documentElement.clientWidth');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(room);
    if (width !== 768) expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('a word that has no room', () => {
  it('is seen to be broken', async () => {
    const page = await browser.newPage();
    await page.setContent('<p style="width:4em;overflow-wrap:break-word">Arbetsmarknadsförvaltningen</p>');
    expect(await brokenWords(page)).toEqual(['p: Arbetsmarknadsförvaltningen']);
    await page.setContent('<p style="width:8em">Arbetsmarknads\u00adförvaltningen</p>');
    expect(await brokenWords(page)).toEqual([]);
    await page.close();
  });
});

describe('the open jobs', () => {
  it('say what they are and when they close, in words', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/site/jobs/`);
    const row = await page.locator('.jobs li').first().innerText();
    expect(row).toMatch(/Sök senast i dag, ons 25 nov 2026/);
    expect(row).toMatch(/heltid/i);
    expect(await page.locator('.jobs li').nth(1).innerText()).toContain('i morgon, tors 26 nov');
    await page.close();
  });

  it('are chosen among without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/site/jobs/`);
    expect(await page.locator('.jobs li').count()).toBe(units.length);
    await page.locator('.choose summary').first().click();
    await page.locator('.choose details').first().locator('a').first().click();
    await page.waitForURL('**/jobb/');
    expect(await page.locator('.jobs li').count()).toBe(1);
    await page.locator('.choose a').first().click();
    await page.waitForURL('**/site/jobs/');
    await context.close();
  });

  it('are printed on A4: the whole ad, whom to ask and where to apply', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/site/jobs/jobb-0/`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 658, height: 900 });
    const shown = await page.locator('main').innerText();
    for (const part of [
      'https://jobba.nordhamn.example/ansok/4711',
      'amina@nordhamn.example',
      'en del av Nordhamns stad',
    ])
      expect(shown).toContain(part);
    expect(shown).not.toContain('Möt dina kollegor');
    expect(await brokenWords(page)).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
    await page.close();
  });
});
