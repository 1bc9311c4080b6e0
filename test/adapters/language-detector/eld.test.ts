import { describe, expect, it } from 'vitest';
import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';

const detector = eldLanguageDetector();

describe('the eld language detector', () => {
  it.each([
    ['sv', 'Stolt undersköterska'],
    ['sv', 'Vi bestämmer veckan tillsammans, och chefen lyssnar på oss varje dag.'],
    ['en', 'Proud librarian'],
    ['en', 'I moved to Sweden and now I build open data with my colleagues.'],
    ['da', 'Jeg arbejder hver dag med børnene, og vi bestemmer selv hvordan ugen skal se ud.'],
    ['no', 'Jeg jobber hver dag med barna, og vi bestemmer selv hvordan uken skal se ut hos oss.'],
    ['fi', 'Työskentelen päiväkodissa ja suunnittelemme viikon yhdessä lasten kanssa ulkona metsässä.'],
  ])('hears %s in "%s"', async (language, text) => {
    expect((await detector.load())(text)).toBe(language);
  });

  it.each(['', 'Hej', '🌲 #Nordhamn', '2026'])('says nothing of "%s"', async (text) => {
    expect((await detector.load())(text)).toBeNull();
  });
});
