import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { isWords, remark, sentencesAround, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const titled =
  /(?<!\p{L})(?:[Bb]orgarråd(?:et)?|[Kk]ommunalråd(?:et)?|[Rr]iksdagsledamot(?:en)?|[Mm]inistern?|[Gg]ruppledaren?|\p{Lu}\p{Ll}+)\s\((?:S|M|SD|C|V|KD|L|MP|Fi)\)/gu;
const size = /^(?:storlek|size|tröja|jacka|byxa|väst|medium|large|small|modell|klass|grupp|plan|hiss|alternativ)\s/iu;
const localParty = /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:partiet|partist(?:en|erna)?)s?(?!\p{L})/gu;

/** Words that handlebars, feasts and buildings have too: politics only beside a word that is. */
const ambiguous =
  /^(?:the party|partiet|partierna|styret|byt ut|kryssa|in power|cuts to|the (?:left|right) wing|(?:left|right)-wing|coalition|koalition\p{Ll}*|the opposition|oppositionen.*|majoriteten.*|politics|politiken|the election|i valet|nästa val|väljar\p{Ll}*|alliansen|kandidera\p{Ll}*|vote for (?:the|him|her|them|your|our)|voted for the|your vote|din röst på|rösta .*)$/iu;
const political =
  /(?<!\p{L})(?:politi\p{Ll}*|\p{Ll}*parti(?:et|er|erna)?|valet|valdag\p{Ll}*|nämnd\p{Ll}*|fullmäktige|regering\p{Ll}*|skatt\p{Ll}*|minister\p{Ll}*|kommunalråd\p{Ll}*|budget\p{Ll}*|nedskär\p{Ll}*|makten|blå|röda|gröna|borgerlig\p{Ll}*|lista|councillors?|council|governments?|mayor|elections?|tax(?:es)?|ministers?|budget|cuts|ruling|polls|party|candidate\p{Ll}*|voters?)(?!\p{L})/iu;

/** The elected as a body, whom an employee may well work for. */
const isAnyone = /^(?:politiker(?:na)?s?|politicians|councillors|ministers|fullmäktigeledamöter\p{Ll}*)$/iu;

/** Policy: no party, no politician and no side in a conflict in the employer's name; an attack or a call to vote is a stop. */
export const politics: TextRule = (text, { lists }) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const of = (name: 'parties' | 'politicians' | 'wording' | 'attacks' | 'conflict' | 'innocent') =>
    lists(`politics.${name}`)[text.language];
  const innocent = of('innocent').all(text.text);
  const free = ({ start, end }: { start: number; end: number }) =>
    !innocent.some((one) => start < one.end && end > one.start);
  const isAttack = (at: number) => of('attacks').isIn(sentencesAround(text, at, 0));
  const parties = [
    ...of('parties')
      .all(text.text)
      .filter(({ text: name }) => /^\p{Lu}/u.test(name) || /^vote|erna$|arna$/iu.test(name)),
    ...locateAll(text.text, titled).filter((found) => !size.test(found.text)),
  ];
  const local = locateAll(text.text, localParty).filter(({ start }) => !parties.some((one) => one.start === start));
  return [
    ...parties.filter(free).map((found) => remark('political-party', 'error', found)),
    ...local.filter(free).map((found) => remark('political-party', isAttack(found.start) ? 'error' : 'warning', found)),
    ...of('politicians')
      .all(text.text)
      .filter(free)
      .map((found) =>
        remark(
          'political-politician',
          isAttack(found.start) ? 'error' : isAnyone.test(found.text) ? 'info' : 'warning',
          found,
        ),
      ),
    ...of('wording')
      .all(text.text)
      .filter(free)
      .filter((found) => {
        const near = sentencesAround(text, found.start, 1).replace(found.text, ' ');
        return !ambiguous.test(found.text) || political.test(near);
      })
      .map((found) =>
        remark(
          'political-wording',
          /rösta|röst|vote|vänstern|högern|borgerlig/iu.test(found.text) || isAttack(found.start) ? 'error' : 'warning',
          found,
        ),
      ),
    ...of('conflict')
      .all(text.text)
      .filter(free)
      .map((found) => remark('political-conflict', 'warning', found)),
  ];
};
