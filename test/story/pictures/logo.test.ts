import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import { logoFinding } from '#functions/newsroom/review/logo-finding.ts';
import { creditXmp } from '#functions/story/pictures/credit-xmp.ts';
import { markPlace, markSize } from '#functions/story/pictures/mark-place.ts';
import { markFor, readMark, readMarks } from '#functions/story/pictures/read-mark.ts';
import { logoProblem } from '#functions/story/pictures/safe-logo.ts';

const svg = (inside: string, head = '') =>
  new TextEncoder().encode(`${head}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

describe('a logo', () => {
  test('that is only drawn is taken: the sample city’s, a plain one, a PNG', () => {
    expect(logoProblem(readFileSync(new URL('../../../content/logo.svg', import.meta.url)))).toBeNull();
    expect(logoProblem(svg('<defs><g id="a"/></defs><use href="#a"/><path fill="url(#b)" d="M0 0"/>'))).toBeNull();
    expect(logoProblem(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBeNull();
  });

  test.each([
    ['runs a script', svg('<script>fetch("/")</script>')],
    ['runs a script under another name', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>')],
    ['runs when it is loaded', svg('<rect onload="go()"/>')],
    ['names entities', svg('&a;', '<!DOCTYPE svg [<!ENTITY a "aaaa">]>')],
    ['reads a file', svg('<image href="file:///etc/hostname"/>')],
    ['uses another file', svg('<use xlink:href="https://nordhamn.example/a.svg#b"/>')],
    ['takes colours from elsewhere', svg('<path style="fill:url(https://nordhamn.example/a)"/>')],
    ['has a style sheet from elsewhere', svg('<style>@import "a.css";</style>')],
    ['has a style sheet as an instruction', svg('', '<?xml-stylesheet href="a.css"?>')],
    ['holds a page', svg('<foreignObject><p/></foreignObject>')],
    ['leads somewhere', svg('<a href="javascript:go()"><path/></a>')],
    ['moves', svg('<set attributeName="href" to="a"/>')],
    ['hides what it says', svg('<path d="&#106;"/>')],
    ['is written in a code that hides it', svg('', '<?xml version="1.0" encoding="UTF-7"?>')],
  ])('that %s is refused', (_, bytes) => {
    expect(logoProblem(bytes)).toBe('logo-unsafe');
  });

  test('that is something else or too large is refused, with words in both languages for each', async () => {
    expect(logoProblem(new TextEncoder().encode('Hej'))).toBe('logo-unknown');
    expect(logoProblem(new Uint8Array(500_001))).toBe('logo-large');
    for (const problem of ['logo-unknown', 'logo-large', 'logo-unsafe', 'logo-missing'] as const)
      expect(logoFinding(problem)).toEqual([
        expect.objectContaining({ file: 'brand.yaml', rule: problem, severity: 'warning' }),
      ]);
    expect(logoFinding(null)).toEqual([]);
  });

  test('is a mark only where the employer wants one and it is there and safe', async () => {
    const content = memoryStore();
    await content.put('logo.svg', svg('<path/>'));
    await content.put('bad.svg', svg('<script/>'));
    const mark = MarkSettings.parse({});
    const read = (brand: Omit<Parameters<typeof readMark>[1], 'senders'>) =>
      readMark({ content }, { ...brand, senders: [] });
    expect(await read({ logo: 'logo.svg', mark })).toEqual({ mark: { ...mark, logo: svg('<path/>') }, problem: null });
    expect(await read({ logo: 'logo.svg' })).toEqual({ mark: null, problem: null });
    expect(await read({ logo: 'bad.svg', mark })).toEqual({ mark: null, problem: 'logo-unsafe' });
    expect(await read({ logo: 'gone.svg', mark })).toEqual({ mark: null, problem: 'logo-missing' });
    expect(await read({ mark })).toEqual({ mark: null, problem: 'logo-missing' });
    expect(await read({})).toEqual({ mark: null, problem: null });
  });

  test("is the company's own on what a company tells, the employer's on all else", async () => {
    const content = memoryStore();
    await content.put('logo.svg', svg('<path/>'));
    await content.put('vatten.svg', svg('<circle/>'));
    const name = { sv: 'Vatten AB', en: 'Water Ltd' };
    const senders = [
      { unit: 'vatten', name, logo: 'vatten.svg' },
      { unit: 'energi', name },
    ];
    const brand = { logo: 'logo.svg', mark: MarkSettings.parse({}), senders };
    const marks = await readMarks({ content }, brand);
    const drawnFor = (unit: string | null) => markFor(marks, brand, unit)?.logo;
    expect(drawnFor('vatten.verket')).toEqual(svg('<circle/>'));
    for (const unit of [null, 'vattenvard', 'energi.verket', 'utbildning'])
      expect(drawnFor(unit)).toEqual(svg('<path/>'));
    expect((await readMark({ content }, brand, 'vatten.verket')).mark?.logo).toEqual(svg('<circle/>'));
    await content.remove('vatten.svg');
    const gone = await readMarks({ content }, brand);
    expect(markFor(gone, brand, 'vatten')).toBeNull();
    expect(gone.get('vatten')?.problem).toBe('logo-missing');
  });
});

describe('the place of the mark', () => {
  const size = fc.record({ width: fc.integer({ min: 60, max: 160 }), height: fc.integer({ min: 60, max: 160 }) });
  test('lies inside the picture with its plate, and off its edges, whatever is below', () => {
    const settings = fc.record({
      corner: fc.constantFrom('top-left', 'top-right', 'bottom-left', 'bottom-right'),
      size: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
      clearSpace: fc.double({ min: 0, max: 0.2, noNaN: true }),
    });
    const logo = fc.record({ width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(
        size,
        settings,
        logo,
        fc.integer({ min: 0, max: 255 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (picture, given, drawn, shade, ink) => {
          const wanted = MarkSettings.parse(given);
          const pixels = new Uint8Array(picture.width * picture.height * 3).fill(shade);
          const { mark, plate } = markPlace({ ...picture, pixels }, markSize(picture, drawn, wanted), ink, wanted);
          const space = Math.round(wanted.clearSpace * Math.min(picture.width, picture.height));
          for (const [window, off] of [[mark, space], ...(plate === null ? [] : [[plate, 0] as const])] as const) {
            expect(Math.min(window.left, window.top)).toBeGreaterThanOrEqual(off);
            expect(picture.width - window.left - window.width).toBeGreaterThanOrEqual(off);
            expect(picture.height - window.top - window.height).toBeGreaterThanOrEqual(off);
          }
        },
      ),
    );
  });
});

describe('the names in a file', () => {
  test('are written so that nothing in them is read as anything else', () => {
    const xmp = creditXmp({ credit: 'Foto Åsa <b> & Ö]]>', copyright: null });
    expect(xmp).toContain('<rdf:li>Foto Åsa &lt;b&gt; &amp; Ö]]&gt;</rdf:li>');
    expect(xmp).not.toContain('dc:rights');
    expect(creditXmp({ credit: null, copyright: ' ' })).toBeNull();
    expect(creditXmp({ credit: '\u0000', copyright: null })).toBeNull();
  });
});
