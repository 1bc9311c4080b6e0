import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { styleSheet } from '#functions/newsroom/page-kit/style-sheet.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { everyPage } from '#test/newsroom/screens/every-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Hostile fixtures carry long titles on purpose.
    'long-title': 'off',
    // The pages are written without a formatter; line ends carry no meaning.
    'no-trailing-whitespace': 'off',
    'void-style': ['error', { style: 'omit' }],
  },
});

const colours = { primary: '#0b3d5c', accent: '#e0a526', text: '#1b1b1b', background: '#ffffff' };
const fontFile = new URL(
  import.meta.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
);

const both = everyPage.flatMap((page) => (['sv', 'en'] as const).map((language) => ({ ...page, language })));

describe('every page', () => {
  it.each(both)('$name in $language is valid HTML', async ({ render, language }) => {
    const report = await validator.validateString(render(language));
    expect(
      report.results.flatMap((result) => result.messages.map((m) => `${m.line}: ${m.ruleId} ${m.message}`)),
    ).toEqual([]);
  });

  it.each(both)('$name in $language lets no text become markup or a script address', ({ render, language }) => {
    const page = render(language);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>fet');
    expect(page).not.toMatch(/(href|src)="javascript:/i);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/undefined|\[object|NaN|null/);
  });

  it.each(both)('$name in $language links only to addresses and to relative places', ({ render, language }) => {
    const targets = [...render(language).matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !/^(https?:\/\/|#|\.\.?\/|[\w%-]+(\/|\.))/.test(target))).toEqual([]);
  });

  it.each(both)('$name in $language weighs less than 150 kB with its stylesheet and font', ({ render, language }) => {
    const weight =
      Buffer.byteLength(render(language)) +
      Buffer.byteLength(styleSheet(colours, pageStyles().newsroom)) +
      readFileSync(fontFile).length;
    expect(weight).toBeLessThan(150_000);
  });
});
