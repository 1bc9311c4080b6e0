import type { Language } from '#functions/ground/language/language.ts';
import {
  compileWordList,
  type WordHit,
  type WordList,
  wordAdviceIn,
} from '#functions/newsroom/review/language/word-advice.ts';

const think = '!behövs det? / is it needed?';

const sv: WordList = [
  ['dagisfröken|dagisfröknar|dagisfröknarna', 'förskollärare'],
  ['dagis|dagiset', 'förskola'],
  ['riksdagsman|riksdagsmän', 'riksdagsledamot'],
  ['justeringsman|justeringsmän', 'justerare'],
  ['talesman|talesmän|talesmannen', 'talesperson'],
  ['tjänsteman|tjänstemän|tjänstemannen|tjänstemännen', 'tjänsteperson'],
  ['ordningsman|ordningsmän', 'ordningsansvarig'],
  ['förtroendeman|förtroendemän', 'förtroendevald'],
  ['vetenskapsman|vetenskapsmän', 'forskare'],
  ['fackman|fackmän', 'expert'],
  ['lekman|lekmän', 'icke-expert'],
  ['kassörska*|kassörskor*', 'kassapersonal'],
  ['städerska*|städerskor*', 'lokalvårdare'],
  ['lärarinna*|lärarinnor*', 'lärare'],
  ['kvinnlig ingenjör|kvinnliga ingenjörer', 'ingenjör'],
  ['manlig sjuksköterska|manliga sjuksköterskor', 'sjuksköterska'],
  ['kvinnlig brandman|kvinnliga brandmän|kvinnlig chef|kvinnliga chefer', think],
  ['mammaledig*|pappaledig*', 'föräldraledig'],
  ['invandrare|invandraren|invandrarna', 'person född utomlands'],
  ['andra generationens invandrare|svensk med utländsk påbrå|svenskar med utländsk påbrå', think],
  ['handikappad*', 'person med funktionsnedsättning'],
  ['rullstolsbund*', 'som använder rullstol'],
  ['lider av|lida av|led av|drabbad av|drabbade av', 'har'],
  ['dövstum*|döv och stum', 'döv'],
  ['vanliga människor|normala människor', 'de flesta'],
  ['missbrukare|missbrukaren|missbrukarna', 'person med beroende'],
  ['unga killar och tjejer', 'unga'],
  ['utsatt område|utsatta områden|utsatta området', '!skriv platsens namn / write the name of the place'],
  ['gamlingar|gamlingarna|de gamla', 'äldre'],
  ['vårdtagare|vårdtagaren|vårdtagarna|klient|klienter|klienten|klienterna', 'person'],
  ['medborgare|medborgarna', '!menar du alla som bor här? / do you mean everybody who lives here?'],
  ['trots sin|trots sitt', '!gör ingen till hjälte för en funktionsnedsättning / make nobody a hero for a disability'],
  ['färgstark|färgstarka|exotisk*', think],
  ['vi svenskar|svenska värderingar', think],
  ['ungt gäng|ungt team|ung och pigg|pigg', '!åldern är inget krav / age is no requirement'],
  ['nyexaminerad som|digital native', '!åldern är inget krav / age is no requirement'],
  ['flytande svenska|svenska som modersmål', 'svenska på den nivå arbetet kräver'],
  ['svenskt utseende|svenskt ursprung|utan funktionshinder', '!diskriminerande / discriminating'],
  ['stresstålig*|tål högt tempo', '!säg hur arbetet är ordnat / say how the work is organised'],
];
const en: WordList = [
  ['chairman|chairmen', 'chair'],
  ['manpower', 'staff'],
  ['spokesman|spokesmen', 'spokesperson'],
  ['policeman|policemen', 'police officer'],
  ['guys', 'everyone'],
  ['wheelchair bound|wheelchair-bound|confined to a wheelchair', 'who uses a wheelchair'],
  ['suffers from|suffering from|afflicted by', 'has'],
  ['the disabled|handicapped', 'disabled people'],
  ['the elderly', 'older people'],
  ['normal people', 'most people'],
  ['crazy|insane', think],
  ['rockstar*|rock star|ninja*', '!säg vad arbetet kräver / say what the work takes'],
  [
    'young team|young and energetic|young rockstar*|youthful|digital native',
    '!åldern är inget krav / age is no requirement',
  ],
  ['native swedish|native speaker*|native english|mother tongue', 'the level of language that the work needs'],
];
const list = compileWordList({ sv, en });

/** Words that shut somebody out, with what includes. Generic han, man and own family words (min fru) are left to people. */
export const inclusiveWordsIn = (text: string, language: Language): readonly WordHit[] =>
  wordAdviceIn(list, text, language);
