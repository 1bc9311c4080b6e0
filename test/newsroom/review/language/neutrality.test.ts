import { describe, expect, it } from 'vitest';
import { politicalMentionsIn } from '#functions/newsroom/review/language/neutrality.ts';
import { textsOf } from './located.ts';

describe('neutrality', () => {
  it.each([
    ['party', 'Tack vare Socialdemokraterna blev bron av.', 'Socialdemokraterna'],
    ['party', 'Miljöpartiets förslag vann.', 'Miljöpartiets'],
    ['party', 'Bron är fin, säger gruppledare (MP).', 'gruppledare (MP)'],
    ['party', 'Bron är fin, säger Anna (S).', 'Anna (S)'],
    ['party', 'Grön Ungdom besökte oss.', 'Grön Ungdom'],
    ['politician', 'Kommunalrådet klippte bandet.', 'Kommunalrådet'],
    ['political-wording', 'Det var ett vallöfte.', 'vallöfte'],
    ['political-wording', 'Oppositionen klagade.', 'Oppositionen'],
    ['political-wording', 'Det var majoriteten som ville.', 'majoriteten'],
    ['conflict', 'Vi stöttar strejken.', 'strejken'],
  ])('sees %s in "%s"', (kind, text, found) => {
    const hits = politicalMentionsIn(text);
    expect(textsOf(text, hits)[0]).toBe(found);
    expect(hits[0]?.kind).toBe(kind);
  });

  it('knows the local parties it is told of', () => {
    expect(politicalMentionsIn('Hamnpartiet bjöd på kaffe.')).toEqual([]);
    expect(politicalMentionsIn('Hamnpartiet bjöd på kaffe.', ['Hamnpartiet'])).toMatchObject([{ kind: 'party' }]);
  });

  it.each([
    'En moderat ökning av vinden i centern.',
    'Storlek (M) och tröja (L) finns.',
    'Tröja (S) är slut.',
    'Majoriteten av barnen och majoriteten av eleverna cyklar.',
    'Vi är liberala med frukt, vår gruppledare är snäll.',
    'Läkaren demonstrerar hur sängen fungerar.',
    'Rösta gärna: vi röstar om fikat.',
  ])('leaves alone: %s', (text) => {
    expect(politicalMentionsIn(text)).toEqual([]);
  });
});
