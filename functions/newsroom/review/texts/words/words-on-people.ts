import { type Words, words } from '#functions/newsroom/review/texts/words/words.ts';

const asked = [
  'Skriv namnet under «people» (personer) överst och fråga personen, eller skriv «en kollega».',
  'Add the name under "people" at the top and ask the person, or write "a colleague".',
] as const;
const rewrite = [
  'Skriv om så att ingen enskild kan kännas igen: berätta om arbetet, inte om ett fall. Har ansvarig chef prövat sekretessen, skriv det som «secrecyReview» (sekretessprövning) överst.',
  'Rewrite so that nobody can be recognised: tell of the work, not of a case. If the responsible manager has assessed the secrecy, write it as "secrecyReview" at the top.',
] as const;
const private_ = [
  'Ta bort uppgiften. Länka till en officiell kontaktsida om läsaren ska kunna höra av sig.',
  'Remove it. Link to an official contact page if readers should get in touch.',
] as const;

/** What the rules say that guard people. Nobody's secret is repeated. */
export const wordsOnPeople: Readonly<Record<string, Words>> = {
  'personal-identity-number': words(
    'Här står ett personnummer.',
    'There is a personal identity number here.',
    'Ta bort numret. Ett personnummer hör aldrig hemma i en berättelse.',
    'Remove the number. A personal identity number never belongs in a story.',
  ),
  'contact-phone': words('Här står ett telefonnummer.', 'There is a telephone number here.', ...private_),
  'contact-email': words('Här står en privat e-postadress.', 'There is a private e-mail address here.', ...private_),
  'contact-address': words(
    'Här står en adress som verkar vara någons hem.',
    "There is an address here that seems to be somebody's home.",
    'Ta bort gatan och numret. Stadsdelen räcker.',
    'Remove the street and the number. The part of town is enough.',
  ),
  'contact-plate': words(
    'Här står ett registreringsnummer.',
    'There is a registration plate here.',
    'Ta bort numret. «En bil» räcker.',
    'Remove the number. "A car" is enough.',
  ),
  'undeclared-name': words(
    'Någon nämns vid namn utan att stå under «people» (personer).',
    'Somebody is named who does not stand under "people".',
    ...asked,
  ),
  'health-of-other': words(
    'Texten berättar om någon annans hälsa.',
    "The text tells of somebody else's health.",
    'Ta bort det. Hälsa får bara den det gäller berätta om, om sig själv.',
    'Remove it. Health is for those it is about to tell, of themselves.',
  ),
  'belief-of-other': words(
    'Texten berättar om någon annans tro.',
    "The text tells of somebody else's belief.",
    'Ta bort det. Tro är en känslig uppgift enligt dataskyddsförordningen.',
    'Remove it. Belief is protected by the data protection regulation.',
  ),
  'union-of-other': words(
    'Texten berättar om någon annans fackliga tillhörighet.',
    "The text tells of somebody else's union.",
    'Ta bort det. Facklig tillhörighet är en känslig uppgift enligt dataskyddsförordningen.',
    'Remove it. Union membership is protected by the data protection regulation.',
  ),
  'origin-of-other': words(
    'Texten berättar om någon annans ursprung.',
    "The text tells of somebody else's origin.",
    'Ta bort det om det inte behövs. Annars ska personen själv vilja ha det med.',
    'Remove it unless it is needed. Otherwise it has to be the wish of the person.',
  ),
  'secrecy-stop': words(
    'Någon kan bli igenkänd i ett sammanhang som sekretessen skyddar.',
    'Somebody can be recognised in a matter that secrecy protects.',
    ...rewrite,
  ),
  'secrecy-assessed': words(
    'Känslig uppgift; ansvarig chef har prövat sekretessen.',
    'A sensitive fact; the responsible manager has assessed the secrecy.',
    'Prövningen sparas med godkännandet. Ändras texten ska den göras om.',
    'The assessment is kept with the approval. If the text changes it has to be made again.',
  ),
  'secrecy-hazard': words(
    'Texten rör ett känsligt område («#»).',
    'The text touches a sensitive subject ("#").',
    'Berätta om ditt arbete, till exempel «jag möter människor i kris», inte om en enskild person.',
    'Tell of your work, for instance "I meet people in crisis", not of one person.',
  ),
  'identifying-combination': words(
    'Några få uppgifter pekar tillsammans ut en enda person.',
    'A few facts together point at one single person.',
    'Ta bort platsen, åldern eller det ovanliga som hände.',
    'Remove the place, the age or the rare thing that happened.',
  ),
};
