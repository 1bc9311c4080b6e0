import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { aSandbox, day, encoded } from '#test/builders/linkedin-sandbox.ts';

const long = `Ingress om veckan. ${'Vi planerar tillsammans och byter pass med varandra. '.repeat(6)}`;

const textOf = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'long-title': 'off' },
});

test('an empty sandbox says what will come', async () => {
  const { call } = await aSandbox();
  const { status, headers, text } = await call('/');
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).toContain('<html lang="sv">');
  expect(text).toContain('<title>Sandlåda: så skulle flödet se ut</title>');
  expect(textOf(text)).toContain('Inget är publicerat än');
  expect((await call('/?lang=en')).text).toContain('Nothing has been published yet');
});

test('a post shows name, time, text with tags and links, picture and numbers', async () => {
  const { call, published, upload, clock } = await aSandbox();
  const media = { id: await upload(), altText: 'Elsa visar en "planeringstavla"' };
  const commentary = 'Läs mer: https://jobba.nordhamn.example/elsa?a\\_b=1. \\<i\\> #Vardag';
  await published({ content: { media }, commentary });
  clock.at += 14 * day;
  const { text } = await call('/');
  expect(text).toContain('<time datetime="2026-11-24T08:00:00.000Z">tis 24 nov 09.00</time>');
  expect(text).toContain('<a href="https://jobba.nordhamn.example/elsa?a_b=1" rel="noreferrer">');
  expect(text).toContain('<span class="tag">#Vardag</span>');
  expect(text).toContain('&lt;i&gt;');
  expect(text).toContain('alt="Elsa visar en &quot;planeringstavla&quot;" width="40" height="30"');
  expect(text).toMatch(/<dt>Visningar<\/dt><dd>\d\u202f\d{3}<\/dd>/);
  expect(text).toMatch(/6\d\u202f\d{3} följare/);
});

test('a long text is folded, a short one is not, and a cut one says so', async () => {
  const { call, published } = await aSandbox();
  await published({ commentary: 'Kort.' });
  expect((await call('/')).text).not.toContain('<details');
  await published({ commentary: long });
  expect((await call('/')).text).toContain('<details class="fold"><summary><span class="closed">…mer</span>');
  expect((await call('/')).text).not.toContain('Texten klipptes');
  await published({ commentary: 'Vi är fyra (av tio)' });
  expect((await call('/')).text).toContain('Texten klipptes: bara 11 tecken blev kvar.');
});

test.each([2, 3, 4, 5, 7])('%i pictures stand in their grid', async (count) => {
  const { call, published, upload } = await aSandbox();
  const images: { id: string; altText: string }[] = [];
  for (let n = 0; n < count; n += 1) images.push({ id: await upload(), altText: `Bild ${n + 1}` });
  await published({ content: { multiImage: { images } } });
  const { text } = await call('/');
  expect(text).toContain(`class="pictures of-${Math.min(count, 5)}"`);
  expect(text.match(/<img /g)).toHaveLength(Math.min(count, 5));
  expect(textOf(text).includes('2 bilder till')).toBe(count === 7);
});

test('deleted and hidden posts are not shown, deleted ones are counted', async () => {
  const { call, published, sandbox } = await aSandbox();
  const urn = await published({ commentary: 'Bortatext' });
  sandbox.faults.next('create-hidden');
  await published({ commentary: 'Dold text' });
  await call(`/rest/posts/${encoded(urn)}`, { method: 'DELETE' });
  const { text } = await call('/');
  expect(text).not.toContain('Bortatext');
  expect(text).not.toContain('Dold text');
  expect(text).toContain('1 inlägg är borttaget.');
});

test('twenty-five posts make a page, and the older ones are a link away', async () => {
  const { call, published, clock } = await aSandbox();
  for (let n = 0; n < 26; n += 1) {
    await published({ commentary: `Dag nummer ${n}.` });
    clock.at += 1_000;
  }
  const first = (await call('/')).text;
  expect(first.match(/<article /g)).toHaveLength(25);
  expect(first).not.toContain('Dag nummer 0.');
  expect(first).toContain('<a href="?lang=sv&amp;start=25">Äldre inlägg</a>');
  const second = (await call('/?lang=sv&start=25')).text;
  expect(second).toContain('Dag nummer 0.');
  expect(second).toContain('<a href="?lang=sv&amp;start=0">Nyare inlägg</a>');
  expect(second.match(/<article /g)).toHaveLength(1);
});

test('the page is valid HTML with every kind of post', async () => {
  const { call, published, upload, clock } = await aSandbox();
  await published({ commentary: long });
  const article = { source: 'https://jobba.nordhamn.example/', title: 'Jobba här', thumbnail: await upload() };
  await published({ content: { article }, commentary: 'Länk' });
  await published({ content: { multiImage: { images: [{ id: await upload() }, { id: await upload() }] } } });
  clock.at += day;
  for (const path of ['/', '/?lang=en']) {
    const report = await validator.validateString((await call(path)).text);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
      [],
    );
  }
});
