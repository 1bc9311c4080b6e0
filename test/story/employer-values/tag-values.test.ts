import { describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { taggedText } from '#functions/story/employer-values/tag-values.ts';
import { aText, fourteenValues, tagFor, tagsOf } from './fourteen-values.ts';

const said: readonly (readonly [string, Language, string])[] = [
  ['samhallsnytta', 'sv', 'Varje dag känner jag att jag gör skillnad för någon.'],
  ['samhallsnytta', 'en', 'Every day I make a difference to somebody.'],
  ['moten', 'sv', 'Det bästa är att få möta människor i deras vardag.'],
  ['moten', 'en', 'The best part is building trust with the parents.'],
  ['utveckling', 'sv', 'Jag får handledning varje vecka och går en vidareutbildning.'],
  ['utveckling', 'en', 'There is room to grow and I keep learning.'],
  ['karriar', 'sv', 'Jag började som trainee och bytte förvaltning efter två år.'],
  ['karriar', 'en', 'I worked my way up from a summer job.'],
  ['arbetsmiljo', 'sv', 'Vi har fått en rimlig arbetsbelastning och tid för återhämtning.'],
  ['arbetsmiljo', 'en', 'It is a safe workplace with a reasonable workload.'],
  ['balans', 'sv', 'Vi lägger önskeschema, så livspusslet går ihop.'],
  ['balans', 'en', 'With flexible hours I can pick up my kids.'],
  ['ledarskap', 'sv', 'Min närmaste chef är där när det behövs.'],
  ['ledarskap', 'en', 'My manager asks what I need.'],
  ['delaktighet', 'sv', 'Vi kan påverka hur dagen läggs upp.'],
  ['delaktighet', 'en', 'We have a say in how the day is planned.'],
  ['gemenskap', 'sv', 'Vi hjälper varandra när det kör ihop sig.'],
  ['gemenskap', 'en', 'I work with a supportive team.'],
  ['stolthet', 'sv', 'Jag är stolt över mitt yrke.'],
  ['stolthet', 'en', 'I love my job.'],
  ['mangfald', 'sv', 'Vi har olika bakgrund och en flerspråkig arbetsplats.'],
  ['mangfald', 'en', 'We come from different backgrounds.'],
  ['innovation', 'sv', 'Här vågar vi testa nya arbetssätt och välfärdsteknik.'],
  ['innovation', 'en', 'We run a pilot project with service design.'],
  ['hallbarhet', 'sv', 'Bron byggs med återbruk och är klimatsmart.'],
  ['hallbarhet', 'en', 'We work for a circular economy and biodiversity.'],
  ['villkor', 'sv', 'Jag har fast anställning och bra villkor.'],
  ['villkor', 'en', 'I have a permanent contract and a collective agreement.'],
];

const lookAlikes: readonly (readonly [string, Language, string])[] = [
  ['samhallsnytta', 'sv', 'Alla kan dra nytta av verktyget och hjälpas åt.'],
  ['samhallsnytta', 'sv', 'Rapporten visar en ekonomisk nytta.'],
  ['moten', 'sv', 'På apt och styrelsemöte möter vi siffrorna.'],
  ['moten', 'sv', 'Mötesrummet bokas före varje möte.'],
  ['utveckling', 'sv', 'Vi planerar för barnens utveckling och lärande.'],
  ['utveckling', 'sv', 'Elevernas utveckling och barns lärande dokumenteras.'],
  ['utveckling', 'sv', 'Stadsutveckling och verksamhetsutveckling hör till kontoret.'],
  ['utveckling', 'sv', 'Lärare och förskollärare träffas på torget.'],
  ['utveckling', 'en', "The room is built for children's development."],
  ['karriar', 'sv', 'Han hade en idrottskarriär och en karriär på elitnivå.'],
  ['karriar', 'en', 'We promote health in the district.'],
  ['arbetsmiljo', 'sv', 'Arbetsmiljöverket publicerar en rapport.'],
  ['arbetsmiljo', 'sv', 'Patientsäkerhet, trafiksäkerhet och lärmiljö står på listan.'],
  ['balans', 'sv', 'Nämnden har en budget i balans.'],
  ['balans', 'sv', 'Du ska vara flexibel.'],
  ['balans', 'sv', 'Vi stöttar ungdomar och familjer.'],
  ['ledarskap', 'sv', 'Regnet kan leda till förseningar.'],
  ['ledarskap', 'sv', 'Bron är öppen, kommunikationschef säger arbetet klart.'],
  ['delaktighet', 'sv', 'Elevinflytande och brukarmedverkan är lagkrav.'],
  ['delaktighet', 'sv', 'Barnens delaktighet och barns inflytande följs upp.'],
  ['delaktighet', 'sv', 'Otillåten påverkan ska anmälas.'],
  ['stolthet', 'sv', 'Köket drivs av kommunen.'],
  ['stolthet', 'sv', 'Prideparaden går på lördag.'],
  ['mangfald', 'sv', 'Förvaltningen är en mångfald av verksamheter.'],
  ['mangfald', 'sv', 'Ängen ger biologisk mångfald.'],
  ['mangfald', 'sv', 'Vi ger stöd till personer med funktionsnedsättning.'],
  ['innovation', 'sv', 'Platsen söks via en digital annons.'],
  ['hallbarhet', 'sv', 'Här finns ett hållbart arbetsliv.'],
  ['hallbarhet', 'sv', 'Det är en hållbar arbetsplats med öppet klimat.'],
  ['hallbarhet', 'sv', 'Arbetsklimatet och lärmiljön är goda.'],
  ['hallbarhet', 'en', 'It is a working life that is sustainable.'],
  ['hallbarhet', 'en', 'The budget is financially sustainable.'],
  ['villkor', 'sv', 'Vi möts på barnens villkor.'],
  ['villkor', 'sv', 'Skrivningen är på mottagarens villkor.'],
  ['villkor', 'en', 'We explain the benefits of reading.'],
];

const denied: readonly (readonly [string, Language, string])[] = [
  ['stolthet', 'sv', 'Jag är inte stolt över lokalerna.'],
  ['arbetsmiljo', 'sv', 'Jag trivs inte i lokalerna.'],
  ['arbetsmiljo', 'sv', 'I lokalerna trivs jag inte.'],
  ['ledarskap', 'sv', 'Vi saknar en bra chef.'],
  ['ledarskap', 'sv', 'Det råder brist på närvarande ledarskap.'],
  ['karriar', 'sv', 'Det finns inga karriärvägar.'],
  ['karriar', 'sv', 'Tyvärr finns ingen intern rörlighet.'],
  ['stolthet', 'en', "I don't feel proud of the building."],
  ['delaktighet', 'en', 'There is a lack of autonomy.'],
  ['villkor', 'en', 'It is not a permanent contract.'],
];

const affirmed: readonly (readonly [string, Language, string])[] = [
  ['stolthet', 'sv', 'Jag är inte bara stolt, jag är rörd.'],
  ['stolthet', 'sv', 'Jag tvekar inte att rekommendera staden.'],
  ['stolthet', 'sv', 'På tio år har jag inte haft en tråkig dag.'],
  ['ledarskap', 'sv', 'Det var inte lätt, men min chef fanns där.'],
  ['karriar', 'sv', 'Ingen dag är den andra lik.'],
  ['karriar', 'en', 'No two days are the same.'],
  ['stolthet', 'en', 'I am not only proud, I am grateful.'],
];

describe('tagging employer values', () => {
  it.each(said)('finds %s (%s) in: %s', (value, language, body) => {
    expect(tagFor(value, body, language)).toMatchObject({ value, confidence: expect.stringMatching(/high|medium/) });
  });

  it('has a Swedish and an English case for every value', () => {
    const covered = said.map(([value, language]) => `${value} ${language}`);
    expect(covered.sort()).toEqual(fourteenValues.flatMap(({ id }) => [`${id} en`, `${id} sv`]).sort());
  });

  it.each(lookAlikes)('is not fooled into %s (%s) by: %s', (value, language, body) => {
    expect(tagFor(value, body, language)).toBeUndefined();
  });

  it.each(denied)('takes a denial of %s (%s) for no evidence: %s', (value, language, body) => {
    expect(tagFor(value, body, language)).toBeUndefined();
  });

  it.each(affirmed)('hears %s (%s) through a negation that says yes: %s', (value, language, body) => {
    expect(tagFor(value, body, language)?.against).toEqual([]);
  });

  it('lists a denial beside the evidence, without points', () => {
    const tag = tagFor('ledarskap', 'Min chef lyssnar.\n\nFörr fanns inte något närvarande ledarskap.');
    expect(tag?.against).toMatchObject([{ pattern: 'närvarande ledarskap', points: 0, counter: true }, { points: 0 }]);
    expect(tag?.score).toBe(3);
  });

  it('keeps the employee’s own development beside the children’s in one sentence', () => {
    const tag = tagFor('utveckling', 'Jag planerar barnens utveckling och får själv handledning.');
    expect(tag?.evidence.map((piece) => piece.pattern)).toEqual(['handledning']);
  });

  it('counts a pattern once however often it is said', () => {
    expect(tagFor('stolthet', 'Jag är stolt. Stoltare än förr. Så stolt.')?.score).toBe(2);
  });

  it('gives one sentence at most three points', () => {
    expect(tagFor('stolthet', 'Jag är stolt, brinner för jobbet och älskar mitt yrke.')?.score).toBe(3);
  });

  it.each([
    ['in quotation marks', '”Jag är stolt”, säger Elsa.', undefined],
    ['in speech after a dash', '– Jag är stolt, säger Elsa.', undefined],
    ['in the title', 'En dag i skogen.', 'Stolt i skogen'],
  ])('weighs words %s half as much again', (_, body, title) => {
    expect(tagFor('stolthet', body, 'sv', title)?.score).toBe(3);
  });

  it('calls four points high, two medium and one a suggestion', () => {
    const confidence = (body: string) => tagFor('stolthet', body)?.confidence;
    expect(confidence('Jag är stolt. Jag brinner för barnen.')).toBe('high');
    expect(confidence('Jag är stolt.')).toBe('medium');
    expect(confidence('Det är roligt.')).toBe('suggestion');
  });

  it('leaves a notice about the payroll system a suggestion at most', () => {
    const tags = tagsOf('Lönesystemet har nya öppettider. Frågor om lön och pension besvaras på tisdagar.');
    expect(tags.filter((tag) => tag.confidence !== 'suggestion')).toEqual([]);
  });

  it('takes everyday words for evidence when they recur', () => {
    expect(tagFor('arbetsmiljo', '”Jag trivs här.” Gruppen mår bra. Stämningen är god, stressen låg.')).toMatchObject({
      confidence: 'medium',
    });
  });

  it('reads each language with its own words', () => {
    expect(tagsOf('Jag är stolt och min chef lyssnar.', 'en')).toEqual([]);
  });

  it('points at the sentence and the words that matched', () => {
    const body = 'Vi åt lunch.\n\nJag är yrkesstolt\nundersköterska kl. 9 som kl. 21. Sedan gick vi.';
    const plain = taggedText(aText(body));
    const piece = tagFor('stolthet', body)?.evidence[0];
    expect(piece?.sentence).toBe('Jag är yrkesstolt\nundersköterska kl. 9 som kl. 21.');
    expect(plain.slice(piece?.words.start, piece?.words.end)).toBe('yrkesstolt');
  });

  it('puts the strongest value first', () => {
    const tags = tagsOf('Jag är stolt. Jag brinner för barnen. Vi kan påverka dagen.');
    expect(tags.map((tag) => tag.value).slice(0, 2)).toEqual(['stolthet', 'delaktighet']);
  });
});
