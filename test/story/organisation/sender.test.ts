import { describe, expect, it } from 'vitest';
import { brandFor, Sender, senderOf } from '#functions/story/organisation/sender.ts';
import { composeLinkedInText } from '#functions/story/posts/linkedin-text.ts';
import { brand } from '#test/site/builders.ts';

const name = { sv: 'Nordhamn Vatten AB', en: 'Nordhamn Water Ltd' };
const water = Sender.parse({ unit: 'vatten', name, logo: 'vatten.svg' });
const lab = Sender.parse({ unit: 'vatten.labbet', name: { sv: 'Vattenlabbet', en: 'The Water Lab' } });
const speaks = brand({ logo: 'logo.svg', senders: [water, lab] });

describe('who speaks for a unit', () => {
  it.each([
    ['vatten', water],
    ['vatten.verket', water],
    ['vatten.labbet', lab],
    ['vatten.labbet.natt', lab],
    ['vattenvard', null],
    ['utbildning', null],
    [null, null],
  ])('%s', (unit, sender) => {
    expect(senderOf(speaks, unit)).toBe(sender);
  });

  it.each([
    ['no line', undefined, 'Nordhamn Vatten AB, en del av Nordhamns stad.'],
    [
      'a line that does not say it',
      { sv: 'Rent vatten.', en: 'Clean water.' },
      'Rent vatten. Nordhamn Vatten AB, en del av Nordhamns stad.',
    ],
    [
      'a line that says it',
      { sv: 'Vatten åt Nordhamns stad.', en: 'Water for the City of Nordhamn.' },
      'Vatten åt Nordhamns stad.',
    ],
  ])('says whose the company is, with %s', (_, line, said) => {
    const one = brand({ senders: [{ ...water, ...(line === undefined ? {} : { line }) }] });
    expect(brandFor(one, 'vatten.verket').sender.sv).toBe(said);
    expect(brandFor(one, 'vatten.verket').sender.en).toContain('City of Nordhamn');
    expect(brandFor(one, 'utbildning')).toBe(one);
  });

  it('ends the post in the name of the company', () => {
    const of = (unit: string) =>
      composeLinkedInText({
        brand: brandFor(speaks, unit),
        language: 'sv',
        opening: 'Vi provar vattnet varje morgon.',
        link: 'https://jobba.nordhamn.example/x',
        valueHashtag: null,
      }).shown;
    expect(of('vatten.verket')).toContain('Nordhamn Vatten AB, en del av Nordhamns stad.');
    expect(of('utbildning')).toContain('Nordhamns stad – ett jobb som märks.');
  });
});
