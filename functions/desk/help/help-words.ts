import type { Buttons, Door } from '#functions/desk/help/buttons.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What somebody does, in the words of the buttons, and where. */
export type HelpStep = { readonly words: (b: Buttons) => Markup; readonly door: Door };

const step = (door: Door, words: (b: Buttons) => Markup): HelpStep => ({ words, door });

/** What each role does in five minutes. */
export const helpSteps: Readonly<Record<Language, Readonly<Record<Role, readonly HelpStep[]>>>> = {
  sv: {
    storyteller: [
      step(
        'draft',
        (b) =>
          html`Välj ${b.draft} och skriv om en vanlig dag. Tryck på ${b.act('save-draft')} när du vill, och fortsätt en annan gång.`,
      ),
      step('draft', () => html`Lägg till bilder i samma formulär, och berätta vad den får veta som inte ser bilden.`),
      step('mine', (b) => html`Vid varje fält står vad som behöver rättas. ${b.sheet} visar allt som läsaren får det.`),
      step(
        'mine',
        (b) =>
          html`${b.mine} säger vad som väntar på dig: en ändring någon har bett om, eller en fråga om du vill vara med. Svara ${b.yes} eller ${b.no}.`,
      ),
      step('mine', (b) => html`Har du ångrat ett ja? ${b.act('take-back-consent')} under ${b.mine}, så tas allt ner.`),
    ],
    communicator: [
      step('mine', (b) => html`${b.mine} visar vad som är klart att läsa. Öppna berättelsen och läs hela bladet.`),
      step('stories', (b) => html`${b.act('ask-consent')}: alla som syns eller nämns läser och svarar själva.`),
      step(
        'stories',
        (b) =>
          html`${b.act('approve')} när allt stämmer, eller ${b.act('ask-change')} och skriv vad. Ingen godkänner det den själv har skrivit.`,
      ),
      step(
        'pause',
        (b) =>
          html`${b.act('hold')} stannar en berättelse, ${b.pause} stannar allt eller en del. ${b.act('release')} och ${b.act('resume')} sätter i gång igen.`,
      ),
      step(
        'withdrawals',
        (b) => html`${b.act('withdraw')} tar ner den överallt. Kvittona kommer under ${b.withdrawals}.`,
      ),
      step(
        'front',
        (b) =>
          html`Vet ingen om ett inlägg kom ut? Titta efter i kanalen, och svara ${b.act('settle')} eller ${b.absent} på första sidan.`,
      ),
    ],
    hr: [
      step('calendar', (b) => html`${b.calendar} visar vilken berättelse som går ut när, och varför just den.`),
      step(
        'calendar',
        (b) =>
          html`Öppna en tid för att välja själv: ${b.act('pin')}, ${b.act('swap')} eller ${b.act('skip')}. ${b.act('clear-slot')} lämnar tillbaka den.`,
      ),
      step(
        'jobAds',
        (b) =>
          html`${b.jobAds} säger vad som ska in i annonser för hand. Tryck på ${b.act('pasted')} när det är gjort.`,
      ),
      step('coverage', (b) => html`${b.coverage}: vad ni har berättat om, och vad som saknas.`),
    ],
    leadership: [
      step('digests', (b) => html`Öppna ${b.digests}. Varje måndag och varje månad kommer en sida, med tre tal först.`),
      step('digests', () => html`Längst ner står en sak som ni kan hjälpa till med, och hur säkra talen är.`),
      step('coverage', (b) => html`${b.coverage} visar vilka arbetsplatser och värden som ännu inte syns.`),
    ],
    officer: [
      step(
        'officer',
        (b) =>
          html`Under ${b.officer} står alla samtycken. ${b.act('renew-consent')} eller ${b.act('take-back-consent')} där.`,
      ),
      step(
        'officer',
        (b) =>
          html`${b.where} Skriv ett förnamn eller en nyckel, och se varje plats där personen finns eller har funnits.`,
      ),
      step(
        'front',
        (b) =>
          html`Har ett samtyckes fil försvunnit frågar första sidan dig. Svara ${b.act('still-valid')}, eller låt det som är ute tas ner.`,
      ),
      step(
        'officer',
        (b) => html`${b.act('verify')} räknar om varje post i arkivet och visar det första som inte stämmer.`,
      ),
      step('withdrawals', (b) => html`${b.withdrawals} har kvitton på allt som är nedtaget.`),
    ],
    operator: [
      step(
        'pause',
        (b) => html`${b.pause} stoppar allt som inte är skickat. ${b.act('resume')} släpper på, i kanalens takt.`,
      ),
      step(
        'front',
        () => html`Första sidan säger vad som är på väg att gå ut: en inloggning, en version, en behörighet.`,
      ),
      step('start', (b) => html`${b.start} visar vad som är inställt och vad som saknas, och i vilken fil det skrivs.`),
      step(
        'published',
        () => html`I ett terminalfönster säger <code>vardag doctor</code> vad som är på plats och vad som ska göras.`,
      ),
    ],
  },
  en: {
    storyteller: [
      step(
        'draft',
        (b) =>
          html`Choose ${b.draft} and write about an ordinary day. Press ${b.act('save-draft')} whenever you like, and go on another time.`,
      ),
      step(
        'draft',
        () => html`Add pictures in the same form, and tell what somebody who does not see the picture should know.`,
      ),
      step(
        'mine',
        (b) => html`Each field says what needs to be mended. ${b.sheet} shows everything as the reader gets it.`,
      ),
      step(
        'mine',
        (b) =>
          html`${b.mine} says what waits for you: a change that somebody asked for, or a question whether you want to be in it. Answer ${b.yes} or ${b.no}.`,
      ),
      step(
        'mine',
        (b) => html`Do you regret a yes? ${b.act('take-back-consent')} under ${b.mine}, and everything is taken down.`,
      ),
    ],
    communicator: [
      step('mine', (b) => html`${b.mine} shows what is ready to be read. Open the story and read the whole sheet.`),
      step(
        'stories',
        (b) => html`${b.act('ask-consent')}: everybody who is shown or named reads it and answers for themselves.`,
      ),
      step(
        'stories',
        (b) =>
          html`${b.act('approve')} when everything is right, or ${b.act('ask-change')} and write which. Nobody approves what they wrote themselves.`,
      ),
      step(
        'pause',
        (b) =>
          html`${b.act('hold')} stops one story, ${b.pause} stops everything or a part. ${b.act('release')} and ${b.act('resume')} let it go on.`,
      ),
      step(
        'withdrawals',
        (b) => html`${b.act('withdraw')} takes it down everywhere. The receipts come under ${b.withdrawals}.`,
      ),
      step(
        'front',
        (b) =>
          html`Does nobody know whether a post came out? Look in the channel, and answer ${b.act('settle')} or ${b.absent} on the front page.`,
      ),
    ],
    hr: [
      step('calendar', (b) => html`${b.calendar} shows which story goes out when, and why that one.`),
      step(
        'calendar',
        (b) =>
          html`Open a slot to choose yourself: ${b.act('pin')}, ${b.act('swap')} or ${b.act('skip')}. ${b.act('clear-slot')} gives it back.`,
      ),
      step(
        'jobAds',
        (b) => html`${b.jobAds} says what goes into ads by hand. Press ${b.act('pasted')} when it is done.`,
      ),
      step('coverage', (b) => html`${b.coverage}: what you have told about, and what is missing.`),
    ],
    leadership: [
      step(
        'digests',
        (b) => html`Open ${b.digests}. Every Monday and every month brings a page, with three numbers first.`,
      ),
      step('digests', () => html`Last stands one thing that you can help with, and how sure the numbers are.`),
      step('coverage', (b) => html`${b.coverage} shows which workplaces and values are not seen yet.`),
    ],
    officer: [
      step(
        'officer',
        (b) =>
          html`Under ${b.officer} stand all consents. ${b.act('renew-consent')} or ${b.act('take-back-consent')} there.`,
      ),
      step(
        'officer',
        (b) => html`${b.where} Write a first name or a key, and see each place where the person is or has been.`,
      ),
      step(
        'front',
        (b) =>
          html`When the file of a consent is gone, the front page asks you. Answer ${b.act('still-valid')}, or let what is out be taken down.`,
      ),
      step(
        'officer',
        (b) =>
          html`${b.act('verify')} counts every entry of the records again and shows the first that does not agree.`,
      ),
      step('withdrawals', (b) => html`${b.withdrawals} has receipts for everything that was taken down.`),
    ],
    operator: [
      step(
        'pause',
        (b) =>
          html`${b.pause} stops everything that has not been sent. ${b.act('resume')} lets it go on, at the channel's pace.`,
      ),
      step('front', () => html`The front page says what is about to end: a sign-in, a version, a permission.`),
      step('start', (b) => html`${b.start} shows what is set up and what is missing, and in which file it is written.`),
      step('published', () => html`In a terminal <code>vardag doctor</code> says what is in place and what to do.`),
    ],
  },
};

/** Whom each role turns to. */
export const askedBy: Readonly<Record<Role, readonly Role[]>> = {
  storyteller: ['communicator'],
  communicator: ['officer', 'operator'],
  hr: ['communicator', 'operator'],
  leadership: ['communicator'],
  officer: ['operator', 'communicator'],
  operator: ['communicator'],
};

export const helpWords: Words<{
  readonly title: (role: string) => string;
  readonly roles: string;
  readonly here: string;
  readonly ask: string;
  readonly nobody: string;
}> = {
  sv: {
    title: (role) => `Det här gör du som ${role}`,
    roles: 'Hjälp för var och en',
    here: 'På fem minuter',
    ask: 'Fråga någon',
    nobody: 'Ingen har den rollen än. Den som sköter systemet skriver in någon i people.yaml.',
  },
  en: {
    title: (role) => `What you do as ${role}`,
    roles: 'Help for each role',
    here: 'In five minutes',
    ask: 'Ask somebody',
    nobody: 'Nobody has that role yet. Whoever looks after the system writes somebody into people.yaml.',
  },
};
