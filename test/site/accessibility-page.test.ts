import { describe, expect, it } from 'vitest';
import { accessibilityPage } from '#functions/site/accessibility-page.ts';
import { brand } from '#test/site/builders.ts';

describe('the accessibility statement', () => {
  const shortcomings = [{ sv: 'En film saknar text.', en: 'A film lacks captions.' }];

  it('claims nothing before a person has assessed the site', () => {
    const page = accessibilityPage(brand(), 'sv', { assessed: null, shortcomings: [], email: null });
    expect(page).toContain('Webbplatsen har ännu inte bedömts');
    expect(page).not.toContain('Vi känner inte till några brister');
    expect(page).toContain('Kontakta Nordhamns stad.');
  });

  it('names the known shortcomings, the day, the contact and the authority', () => {
    const facts = { assessed: '2026-11-01', shortcomings, email: 'a@nordhamn.example' };
    const page = accessibilityPage(brand(), 'en', facts);
    for (const part of ['A film lacks captions.', 'Sun 1 Nov 2026', 'mailto:a@nordhamn.example', 'digg.se/tdosanmalan'])
      expect(page).toContain(part);
  });

  it('says so when none are known', () => {
    const facts = { assessed: '2026-11-01', shortcomings: [], email: null };
    expect(accessibilityPage(brand(), 'sv', facts)).toContain('Vi känner inte till några brister.');
  });
});
