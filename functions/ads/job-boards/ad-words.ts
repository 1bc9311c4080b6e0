import { teamtailorReasons } from '#functions/ads/job-boards/teamtailor/teamtailor-words.ts';
import { type BoardName, boardTitles } from '#functions/ground/channels/board-name.ts';
import type { Text } from '#functions/ground/language/text.ts';

type AdReasons = Readonly<Record<string, { readonly message: Text; readonly hint: Text }>>;

/** Why an ad at Platsbanken is not as it should be, and who does what about it. By the code that the ledger holds. */
const platsbankenReasons: AdReasons = {
  access: {
    message: { sv: 'Platsbanken godtar inte nycklarna.', en: 'Platsbanken does not accept the keys.' },
    hint: {
      sv: 'Kontrollera VARDAG_PLATSBANKEN_CLIENT_ID och _CLIENT_SECRET. Inget mer skickas under tiden.',
      en: 'Check VARDAG_PLATSBANKEN_CLIENT_ID and _CLIENT_SECRET. Nothing more is sent meanwhile.',
    },
  },
  'consent-missing': {
    message: {
      sv: 'Arbetsgivaren har inte medgett att Vardag för över annonser till Platsbanken.',
      en: 'The employer has not consented to Vardag transferring ads to Platsbanken.',
    },
    hint: {
      sv: 'Låt arbetsgivaren lägga in medgivandenyckeln under Annonsera i Platsbanken, Hantera medgivanden, och kontrollera VARDAG_PLATSBANKEN_EMPLOYER_ID.',
      en: 'Have the employer enter the consent key at Arbetsförmedlingen (Annonsera i Platsbanken, Hantera medgivanden), and check VARDAG_PLATSBANKEN_EMPLOYER_ID.',
    },
  },
  duplicate: {
    message: {
      sv: 'Platsbanken har redan en likadan annons, som Vardag inte känner till.',
      en: 'Platsbanken holds the same ad already, and Vardag does not know of it.',
    },
    hint: {
      sv: 'Är den er? Skriv dess id under jobBoards.platsbanken.ads i channels.yaml. Annars hör den till ett annat system: ta bort annonsen härifrån, eller sätt mode: enrich.',
      en: 'Is it yours? Write its id under jobBoards.platsbanken.ads in channels.yaml. Else another system delivers it: take the ad away here, or set mode: enrich.',
    },
  },
  unsettled: {
    message: {
      sv: 'Vi vet inte om annonsen kom in i Platsbanken. Den skickas inte igen.',
      en: 'We do not know whether the ad reached Platsbanken. It is not sent again.',
    },
    hint: {
      sv: 'Titta efter där. Skriv sedan annonsens id, eller none, under jobBoards.platsbanken.ads i channels.yaml.',
      en: 'Look there. Then write its id, or none, under jobBoards.platsbanken.ads in channels.yaml.',
    },
  },
  'ad-gone': {
    message: { sv: 'Annonsen finns inte längre i Platsbanken.', en: 'The ad is no longer at Platsbanken.' },
    hint: {
      sv: 'Någon har tagit bort den. Den läggs inte upp på nytt av sig själv: samma jobb får inte annonseras som nytt.',
      en: 'Somebody removed it. It is not put up again by itself: the same job may not be advertised as new.',
    },
  },
  'given-absent': {
    message: {
      sv: 'Annonsen som channels.yaml pekar ut går inte att läsa i Platsbanken.',
      en: 'The ad that channels.yaml names cannot be read at Platsbanken.',
    },
    hint: {
      sv: 'Kontrollera id:t under jobBoards.platsbanken.ads.',
      en: 'Check the id under jobBoards.platsbanken.ads.',
    },
  },
  'given-twice': {
    message: {
      sv: 'Samma annons-id hör redan till ett annat jobb.',
      en: 'The same ad id belongs to another vacancy already.',
    },
    hint: {
      sv: 'Kontrollera id:t under jobBoards.platsbanken.ads.',
      en: 'Check the id under jobBoards.platsbanken.ads.',
    },
  },
  'two-weeks': {
    message: {
      sv: 'Annonsen togs bort för mindre än två veckor sedan och får inte läggas upp som ny än.',
      en: 'The ad was removed less than two weeks ago and may not be put up as new yet.',
    },
    hint: { sv: 'Den skickas när två veckor har gått.', en: 'It is sent when two weeks have passed.' },
  },
  unfit: {
    message: {
      sv: 'Annonsen bryter mot en av Platsbankens gränser.',
      en: "The ad breaks one of Platsbanken's limits.",
    },
    hint: {
      sv: 'Kör vardag job syndicate-vacancies, som säger vilken. Annonsen skickas när den är rättad.',
      en: 'Run vardag job syndicate-vacancies, which says which one. The ad is sent when it is mended.',
    },
  },
  'no-write-access': {
    message: { sv: 'Annonsen hör till ett annat system.', en: 'The ad belongs to another system.' },
    hint: { sv: 'Berättelsen klistras in där för hand.', en: 'The story is pasted there by hand.' },
  },
  'cannot-lift': {
    message: {
      sv: 'En berättelse står kvar i annonsen i Platsbanken, och annonsen går inte att skriva om.',
      en: 'A story is left in the ad at Platsbanken, and the ad cannot be rewritten.',
    },
    hint: {
      sv: 'Rätta annonsen, eller ta bort stycket för hand.',
      en: 'Mend the ad, or take the paragraph out by hand.',
    },
  },
  'no-access': {
    message: {
      sv: 'Platsbanken är på, men nycklarna saknas.',
      en: 'Platsbanken is on, but the keys are missing.',
    },
    hint: {
      sv: 'Sätt VARDAG_PLATSBANKEN_CLIENT_ID, _CLIENT_SECRET och _EMPLOYER_ID, eller stäng av den i channels.yaml.',
      en: 'Set VARDAG_PLATSBANKEN_CLIENT_ID, _CLIENT_SECRET and _EMPLOYER_ID, or turn it off in channels.yaml.',
    },
  },
};

const notTaken = (board: BoardName): Text => ({
  sv: `${boardTitles[board]} tog inte emot annonsen`,
  en: `${boardTitles[board]} did not take the ad`,
});

/** Why nothing can be sent now, where a person has to act. */
export const forPerson: readonly string[] = ['access', 'consent-missing', 'no-rights', 'marks-broken'];

/** `detail` is what the board said of which field. */
export const adReason = (
  board: BoardName,
  code: string,
  detail: string,
): { readonly message: Text; readonly hint: Text } =>
  (board === 'teamtailor' ? teamtailorReasons : platsbankenReasons)[code] ?? {
    message: {
      sv: `${notTaken(board).sv} (${code})${detail === '' ? '.' : `: ${detail}`}`,
      en: `${notTaken(board).en} (${code})${detail === '' ? '.' : `: ${detail}`}`,
    },
    hint: {
      sv: 'Rätta annonsen. Den skickas när den har ändrats.',
      en: 'Mend the ad. It is sent when it has changed.',
    },
  };
