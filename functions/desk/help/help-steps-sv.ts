import { type HelpStep, step } from '#functions/desk/help/help-step.ts';
import { html } from '#functions/ground/markup/html.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What each role does in five minutes, in Swedish. */
export const helpStepsSv: Readonly<Record<Role, readonly HelpStep[]>> = {
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
      'campaign',
      (b) =>
        html`${b.campaign}: säg när, var och vilka berättelser. ${b.showPlan} räknar fyra veckor framåt utan att spara något.`,
    ),
    step(
      'calendar',
      (b) =>
        html`Öppna en tid för att välja själv: ${b.act('pin')}, ${b.act('swap')} eller ${b.act('skip')}. ${b.act('clear-slot')} lämnar tillbaka den.`,
    ),
    step(
      'jobAds',
      (b) => html`${b.jobAds} säger vad som ska in i annonser för hand. Tryck på ${b.act('pasted')} när det är gjort.`,
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
      'record',
      (b) => html`${b.act('verify')} räknar om varje post i arkivet och visar det första som inte stämmer.`,
    ),
    step('withdrawals', (b) => html`${b.withdrawals} har kvitton på allt som är nedtaget.`),
  ],
  archivist: [
    step(
      'record',
      (b) => html`Under ${b.record} står arkivets kontrollrader. ${b.act('verify')} räknar om varje post.`,
    ),
    step(
      'record',
      (b) => html`${b.act('archive-year')} ger ett paket som e-arkivet tar emot. Öppna indexsidan i det först.`,
    ),
    step('record', (b) => html`${b.act('erase')} kräver ett beslut. Kontrollsumman och beslutet finns kvar.`),
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
};
