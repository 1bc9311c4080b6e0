import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { isSentenceStart } from '#functions/newsroom/review/texts/known-names.ts';
import { isWords, remark, sentencesAround, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const titled =
  /(?<!\p{L})(?:[Bb]orgarråd(?:et)?|[Kk]ommunalråd(?:et)?|[Rr]iksdagsledamot(?:en)?|[Mm]inistern?|[Gg]ruppledaren?|\p{Lu}\p{Ll}+)\s\((?:S|M|SD|C|V|KD|L|MP|Fi)\)/gu;
const size = /^(?:storlek|size|tröja|jacka|byxa|väst|medium|large|small|modell|klass|grupp|plan|hiss|alternativ)\s/iu;
/** Motors strike too, and children demonstrate how a thing works. */
const ofWork =
  /(?<!\p{L})(?:fack\p{Ll}*|\p{Ll}*konflikt\p{Ll}*|\p{Ll}*förbund\p{Ll}*|avtal\p{Ll}*|lön\p{Ll}*|varsel|i strejk|gick ut|kolleg\p{Ll}*|arbetsgivar\p{Ll}*|mot|för|vi|unions?|on strike|industrial|pay|wages|agreement|crew|colleagues|employers?|against)(?!\p{L})/iu;
const localParty = /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:partiet|partist(?:en|erna)?)s?(?!\p{L})/gu;

/** Words that handlebars, feasts and buildings have too: politics only beside a word that is. */
const ambiguous =
  /^(?:the party|partiet|partierna|styret|byt ut|kryssa|in power|cuts to|the (?:left|right) wing|(?:left|right)-wing|coalition|koalition\p{Ll}*|the opposition|oppositionen.*|majoriteten.*|politics|politiken|the election|i valet|nästa val|väljar\p{Ll}*|alliansen|kandidera\p{Ll}*|vote for (?:the|him|her|them|your|our)|voted for the|your vote|din röst på|rösta .*)$/iu;
const political =
  /(?<!\p{L})(?:politi\p{Ll}*|\p{Ll}*parti(?:et|er|erna)?|valet|valdag\p{Ll}*|nämnd\p{Ll}*|fullmäktige|regering\p{Ll}*|skatt\p{Ll}*|minister\p{Ll}*|kommunalråd\p{Ll}*|budget\p{Ll}*|nedskär\p{Ll}*|makten|blå|röda|gröna|borgerlig\p{Ll}*|lista|councillors?|council|governments?|mayor|elections?|tax(?:es)?|ministers?|budget|cuts|ruling|polls|party|candidate\p{Ll}*|voters?)(?!\p{L})/iu;

/** What is long past is a lesson, and no side is taken in it. */
const ofThePast =
  /(?<!\p{L})(?:histori\p{Ll}*|kriget|krigs\p{Ll}*|1[5-9]\d\d(?:-talet)?|läser (?:vi )?om|rollspel\p{Ll}*|histor(?:y|ical|ic)|the war|wartime|centur(?:y|ies)|role-?play|once the)(?!\p{L})/iu;
/** Says so by itself; `vänstern` may be a lane, and one socialises with guests. */
const isPlain =
  /val|parti|politi|regering|styre|styrande|mandat|makt|skatt|Tidö|rödgrön|blågrön|borgerlig|government|election|party|tax|coalition|majority|ruling|poll|ballot|office/iu;
/** An elected person who is named, acts or is judged; a title alone is an office, a house's history or a role in a play. */
const isSomebody =
  /(?<!\p{L})(?:invig\p{Ll}*|lova\p{Ll}*|tyck\p{Ll}*|vill|sa|säger|besök\p{Ll}*|tal(?:ade|ar|et)|klippte|skött|sköter|opened|opens|promis\p{Ll}*|thinks?|says?|said|wants?|visit\p{Ll}*|speech|cut the|runs|has done)(?!\p{L})/iu;
const titleAndName = /^ (?:\p{Lu}\p{Ll}+|\(\p{Lu}{1,2}\))/u;
/** The elected as a body, whom an employee may well work for. */
const isAnyone = /^(?:politiker(?:na)?s?|politicians|councillors|ministers|fullmäktigeledamöter\p{Ll}*)$/iu;
/** Names of parties that begin a sentence as any word does. */
const isOrdinary = /^(?:Greens|Labour|Moderates|Conservatives|Liberals|Vänstern|Centern)$/u;
const noParty = /^ (?:ward|room|pains?|market|are (?:washed|picked|served))(?!\p{L})/iu;

/** Policy: no party, no politician and no side in a conflict in the employer's name; an attack or a call to vote is a stop. */
export const politics: TextRule = (text, { lists }) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const of = (name: 'parties' | 'politicians' | 'wording' | 'attacks' | 'conflict' | 'innocent') =>
    lists(`politics.${name}`)[text.language];
  const innocent = of('innocent').all(text.text);
  const free = ({ start, end }: { start: number; end: number }) =>
    !innocent.some((one) => start < one.end && end > one.start);
  const isPolitical = (found: { text: string; start: number }, around: number) =>
    political.test(sentencesAround(text, found.start, around).replace(found.text, ' '));
  const isAttack = (at: number) => of('attacks').isIn(sentencesAround(text, at, 0));
  const parties = [
    ...of('parties')
      .all(text.text)
      .filter(({ text: name }) => /^\p{Lu}/u.test(name) || /^vote|erna$|arna$/iu.test(name))
      .filter(({ text: name, start, end }) => {
        if (!isOrdinary.test(name)) return true;
        if (noParty.test(text.text.slice(end))) return false;
        return !isSentenceStart(text.text, start) || isPolitical({ text: name, start }, 0) || isAttack(start);
      }),
    ...locateAll(text.text, titled).filter((found) => !size.test(found.text)),
  ];
  const local = locateAll(text.text, localParty).filter(({ start }) => !parties.some((one) => one.start === start));
  return [
    ...parties.filter(free).map((found) => remark('political-party', 'error', found)),
    ...local.filter(free).map((found) => {
      const isWeak = isSentenceStart(text.text, found.start) && !isPolitical(found, 0);
      return remark('political-party', isAttack(found.start) ? 'error' : isWeak ? 'info' : 'warning', found);
    }),
    ...of('politicians')
      .all(text.text)
      .filter(free)
      .map((found) => {
        const isWeak =
          isAnyone.test(found.text) ||
          ofThePast.test(sentencesAround(text, found.start, 1)) ||
          !(titleAndName.test(text.text.slice(found.end)) || isSomebody.test(sentencesAround(text, found.start, 0)));
        return remark('political-politician', isAttack(found.start) ? 'error' : isWeak ? 'info' : 'warning', found);
      }),
    ...of('wording')
      .all(text.text)
      .filter(free)
      .filter((found) => !ambiguous.test(found.text) || isPolitical(found, 1))
      .map((found) => {
        const isPast = ofThePast.test(sentencesAround(text, found.start, 1));
        const isThing =
          /for (?:the|your|our)$/iu.test(found.text) &&
          /^ \p{Ll}/u.test(text.text.slice(found.end)) &&
          !political.test(text.text.slice(found.end).split(/[,.;!?]/u, 1)[0] ?? '');
        const isSide =
          !isPast &&
          !isThing &&
          /rösta|röst|vote|vänstern|högern|borgerlig/iu.test(found.text) &&
          isPolitical(found, 1);
        const isWeak = ambiguous.test(found.text)
          ? !isPolitical(found, 0)
          : !isPlain.test(found.text) && !isPolitical(found, 1);
        return remark(
          'political-wording',
          isSide || (!isPast && !isThing && isAttack(found.start))
            ? 'error'
            : isWeak || isPast || isThing
              ? 'info'
              : 'warning',
          found,
        );
      }),
    ...of('conflict')
      .all(text.text)
      .filter(free)
      .map((found) =>
        remark('political-conflict', ofWork.test(sentencesAround(text, found.start, 1)) ? 'warning' : 'info', found),
      ),
  ];
};
