import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';

/** What is wrong, and what to do about it. `when` and `who` are already in words. */
type Sentences = {
  readonly [Kind in Exclude<Need['kind'], 'access-ends' | 'content' | 'ahead'>]: (fact: {
    readonly channel: string;
    readonly when: string;
    readonly who: string;
    readonly reason: string;
    readonly count: number;
  }) => { readonly what: string; readonly next: string };
};

export const needWords: Words<Sentences> = {
  sv: {
    'unknown-send': ({ channel, when, reason }) => ({
      what: `Vi vet inte om inlägget kom ut på ${channel} ${when}. ${reason}`,
      next: 'Titta efter där. Inget skickas igen förrän det är klart.',
    }),
    'by-hand': ({ channel, when }) => ({
      what: `Ska postas för hand på ${channel}. Dags sedan ${when}.`,
      next: 'Öppna den när du kan posta direkt.',
    }),
    'take-down-by-hand': ({ channel, reason }) => ({
      what: `Postades för hand på ${channel} och får inte stå kvar. ${reason}`,
      next: 'Ta bort den där och säg till när den är borta.',
    }),
    'withdrawal-late': ({ when }) => ({ what: `Allt skulle vara borttaget ${when}.`, next: 'Se vad som står kvar.' }),
    'came-back': ({ channel, when }) => ({
      what: `Den var borttagen från ${channel} och stod där igen ${when}. Den är borttagen på nytt.`,
      next: 'Ta reda på vem eller vad som lade tillbaka den.',
    }),
    'in-doubt': ({ reason, when, who }) => ({
      what: `${reason} ${when === '' ? 'Så många försvann på en gång att inget tas bort förrän någon har svarat.' : `Det som är publicerat tas bort ${when}.`} Lägg tillbaka filen, eller svara att samtycket gäller (med filer: i ${who}).`,
      next: 'Se vad som är publicerat.',
    }),
    refused: ({ channel, reason }) => ({
      what: `${channel} tog inte emot den. ${reason}`,
      next: 'Rätta och godkänn igen.',
    }),
    'edit-refused': ({ channel, reason }) => ({
      what: `Rättelsen syns inte helt på ${channel}. ${reason}`,
      next: 'Se vad som står där.',
    }),
    missed: ({ when, reason }) => ({ what: `Gick inte ut ${when}. ${reason}`, next: 'Se när den planeras om.' }),
    findings: ({ count }) => ({
      what: count === 1 ? 'En sak att rätta.' : `${spelled(count, 'sv')} saker att rätta.`,
      next: 'Öppna granskningen.',
    }),
    'job-ads': ({ count }) => ({
      what: count === 1 ? 'En jobbannons väntar på dig.' : `${spelled(count, 'sv')} jobbannonser väntar på dig.`,
      next: 'Se vad som ska klistras in, rättas eller redas ut.',
    }),
    comments: ({ channel, count, when }) => ({
      what: `${count === 1 ? 'En ny kommentar' : `${spelled(count, 'sv')} nya kommentarer`} under berättelsen på ${channel}, ${count === 1 ? 'räknad' : 'räknade'} ${when}.`,
      next: 'Läs och svara där.',
    }),
    'to-approve': () => ({ what: 'Klar att godkänna.', next: 'Läs den en sista gång och godkänn.' }),
    'consent-ends': ({ who, when }) => ({
      what: `Samtycket från ${who} tar slut ${when}.`,
      next: 'Förnya det eller byt berättelse.',
    }),
    'empty-slot': ({ when, who, reason }) => ({
      what: `Tomt ${when} i ${who}. ${reason}`,
      next: 'Godkänn fler berättelser.',
    }),
  },
  en: {
    'unknown-send': ({ channel, when, reason }) => ({
      what: `We do not know whether the post came out on ${channel} ${when}. ${reason}`,
      next: 'Look there. Nothing is sent again until it is settled.',
    }),
    'by-hand': ({ channel, when }) => ({
      what: `To be posted by hand on ${channel}. Due since ${when}.`,
      next: 'Open it when you can post at once.',
    }),
    'take-down-by-hand': ({ channel, reason }) => ({
      what: `Was posted by hand on ${channel} and may stand no longer. ${reason}`,
      next: 'Take it down there and say when it is gone.',
    }),
    'withdrawal-late': ({ when }) => ({
      what: `Everything should have been taken down ${when}.`,
      next: 'See what is left.',
    }),
    'came-back': ({ channel, when }) => ({
      what: `It had been taken down from ${channel} and stood there again ${when}. It was taken down anew.`,
      next: 'Find out who or what put it back.',
    }),
    'in-doubt': ({ reason, when, who }) => ({
      what: `${reason} ${when === '' ? 'So many went at once that nothing is taken down before somebody has answered.' : `What is published is taken down ${when}.`} Put the file back, or answer that the permission holds (by file: in ${who}).`,
      next: 'See what is published.',
    }),
    refused: ({ channel, reason }) => ({
      what: `${channel} did not accept it. ${reason}`,
      next: 'Correct it and approve again.',
    }),
    'edit-refused': ({ channel, reason }) => ({
      what: `The correction does not show in full on ${channel}. ${reason}`,
      next: 'See what stands there.',
    }),
    missed: ({ when, reason }) => ({
      what: `Did not go out ${when}. ${reason}`,
      next: 'See when it is planned again.',
    }),
    findings: ({ count }) => ({
      what: `${spelled(count, 'en')} ${count === 1 ? 'thing' : 'things'} to correct.`,
      next: 'Open the review.',
    }),
    'job-ads': ({ count }) => ({
      what: `${spelled(count, 'en')} ${count === 1 ? 'job ad waits' : 'job ads wait'} for you.`,
      next: 'See what to paste, mend or settle.',
    }),
    comments: ({ channel, count, when }) => ({
      what: `${spelled(count, 'en')} new ${count === 1 ? 'comment' : 'comments'} under the story on ${channel}, counted ${when}.`,
      next: 'Read and answer there.',
    }),
    'to-approve': () => ({ what: 'Ready to approve.', next: 'Read it one last time and approve.' }),
    'consent-ends': ({ who, when }) => ({
      what: `The consent of ${who} ends ${when}.`,
      next: 'Renew it or choose another story.',
    }),
    'empty-slot': ({ when, who, reason }) => ({
      what: `Empty ${when} in ${who}. ${reason}`,
      next: 'Approve more stories.',
    }),
  },
};

/** How many more there are than are told one by one; they stand on the stories board. */
export const moreWords: Words<Readonly<Record<'findings' | 'to-approve', (count: number) => string>>> = {
  sv: {
    findings: (count) => `${capital(spelled(count, 'sv'))} till har saker att rätta. Se alla berättelser.`,
    'to-approve': (count) =>
      `${capital(spelled(count, 'sv'))} till ${count === 1 ? 'är klar' : 'är klara'} att godkänna. Se alla berättelser.`,
  },
  en: {
    findings: (count) =>
      `${capital(spelled(count, 'en'))} more ${count === 1 ? 'has' : 'have'} things to correct. See all stories.`,
    'to-approve': (count) =>
      `${capital(spelled(count, 'en'))} more ${count === 1 ? 'is' : 'are'} ready to approve. See all stories.`,
  },
};
