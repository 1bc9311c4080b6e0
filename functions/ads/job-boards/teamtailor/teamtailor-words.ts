import type { Text } from '#functions/ground/language/text.ts';

const key: Text = {
  sv: 'Kontrollera VARDAG_TEAMTAILOR_TOKEN eller VARDAG_TEAMTAILOR_SECRET. Inget mer skickas under tiden.',
  en: 'Check VARDAG_TEAMTAILOR_TOKEN or VARDAG_TEAMTAILOR_SECRET. Nothing more is sent meanwhile.',
};

/** Why a job at Teamtailor is not as it should be, and who does what about it. By the code that the ledger holds. */
export const teamtailorReasons: Readonly<Record<string, { readonly message: Text; readonly hint: Text }>> = {
  access: {
    message: { sv: 'Teamtailor godtar inte nyckeln.', en: 'Teamtailor does not accept the key.' },
    hint: key,
  },
  'no-rights': {
    message: { sv: 'Nyckeln får inte ändra jobb i Teamtailor.', en: 'The key may not change jobs at Teamtailor.' },
    hint: {
      sv: 'Gör en nyckel med Read/Write i Teamtailor, under Inställningar, Integrationer, API-nycklar.',
      en: 'Make a key with Read/Write in Teamtailor, under Settings, Integrations, API keys.',
    },
  },
  'marks-broken': {
    message: {
      sv: 'I jobbets text går det inte att skilja berättelsen från er egen text: någon har ändrat i den, eller klistrat in den för hand.',
      en: 'In the text of the job the story cannot be told from your own words: somebody changed it, or pasted it by hand.',
    },
    hint: {
      sv: 'Ta bort hela stycket om berättelsen i Teamtailor. Ska den stå kvar sätts den in igen av sig själv.',
      en: 'Take the whole paragraph about the story out in Teamtailor. If it is to stand there it is put back by itself.',
    },
  },
  'marks-lost': {
    message: {
      sv: 'Teamtailor tog bort märkena runt berättelsen, så den hade inte gått att ta ut igen. Jobbet är som förut.',
      en: 'Teamtailor dropped the marks around the story, so it could not have been taken out again. The job is as before.',
    },
    hint: { sv: 'Klistra in berättelsen för hand.', en: 'Paste the story by hand.' },
  },
  'ad-gone': {
    message: { sv: 'Jobbet finns inte längre i Teamtailor.', en: 'The job is no longer at Teamtailor.' },
    hint: { sv: 'Du behöver inte göra något.', en: 'There is nothing to do.' },
  },
  'given-absent': {
    message: { sv: 'Jobbet finns inte i Teamtailor.', en: 'The job is not at Teamtailor.' },
    hint: {
      sv: 'Kontrollera att flödet och nyckeln hör till samma Teamtailor.',
      en: 'Check that the feed and the key belong to the same Teamtailor.',
    },
  },
  'given-twice': {
    message: { sv: 'Samma jobb finns i två flöden.', en: 'The same job is in two feeds.' },
    hint: { sv: 'Ta bort det ena i vacancies/feeds.yaml.', en: 'Remove one of them in vacancies/feeds.yaml.' },
  },
  unreadable: {
    message: { sv: 'Teamtailor går inte att läsa just nu.', en: 'Teamtailor cannot be read just now.' },
    hint: {
      sv: 'Nästa körning försöker igen. Fortsätter det: kör vardag doctor.',
      en: 'The next run tries again. If it goes on: run vardag doctor.',
    },
  },
  'cannot-lift': {
    message: {
      sv: 'En berättelse står kvar i jobbet i Teamtailor, och jobbet går inte att ändra.',
      en: 'A story is left in the job at Teamtailor, and the job cannot be changed.',
    },
    hint: { sv: 'Ta bort stycket för hand i Teamtailor.', en: 'Take the paragraph out by hand in Teamtailor.' },
  },
  'no-access': {
    message: { sv: 'Teamtailor är på, men nyckeln saknas.', en: 'Teamtailor is on, but the key is missing.' },
    hint: {
      sv: 'Sätt VARDAG_TEAMTAILOR_TOKEN eller VARDAG_TEAMTAILOR_SECRET, eller stäng av den i channels.yaml.',
      en: 'Set VARDAG_TEAMTAILOR_TOKEN or VARDAG_TEAMTAILOR_SECRET, or turn it off in channels.yaml.',
    },
  },
};
