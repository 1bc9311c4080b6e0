import type { Text } from '#functions/ground/language/text.ts';
import type { ActName } from '#functions/jobs/acts/catalogue.ts';

/** What the button of an act says, and what is said when it is done. */
export type ActWords = { readonly button: Text; readonly done: Text };

const act = (button: readonly [string, string], done: readonly [string, string]): ActWords => ({
  button: { sv: button[0], en: button[1] },
  done: { sv: done[0], en: done[1] },
});

/** The words of every act, the same wherever it stands. */
export const actWords = {
  'save-draft': act(['Spara', 'Save'], ['Sparat.', 'Saved.']),
  'put-picture': act(['Lägg till bilderna', 'Add the pictures'], ['Bilden är med.', 'The picture is in.']),
  approve: act(
    ['Godkänn', 'Approve'],
    [
      'Godkänd och låst som den är. Den går ut på sin tid.',
      'Approved and pinned as it stands. It goes out at its time.',
    ],
  ),
  'undo-approval': act(
    ['Ångra godkännandet', 'Undo approval'],
    ['Godkännandet är ångrat. Berättelsen är ett utkast igen.', 'The approval is undone. The story is a draft again.'],
  ),
  'ask-change': act(
    ['Be om ändring', 'Ask for a change'],
    ['Ändring är begärd. Berättelsen är hos den som skrev.', 'A change is asked for. The story is with its writer.'],
  ),
  withdraw: act(
    ['Dra tillbaka', 'Withdraw'],
    ['Tillbakadragen. Den tas ner överallt, med kvitton.', 'Withdrawn. It is taken down everywhere, with receipts.'],
  ),
  hold: act(['Håll kvar', 'Hold'], ['Den hålls kvar. Inget skickas.', 'It is held. Nothing is sent.']),
  release: act(['Släpp', 'Release'], ['Släppt. Den går ut på sin tid.', 'Released. It goes out at its time.']),
  pause: act(['Pausa', 'Pause'], ['Pausat. Inget mer går ut.', 'Paused. Nothing more goes out.']),
  resume: act(['Fortsätt', 'Resume'], ['Det går vidare, i kanalens takt.', "It goes on, at the channel's pace."]),
  pin: act(['Nåla fast', 'Pin'], ['Fastnålad.', 'Pinned.']),
  skip: act(['Hoppa över', 'Skip'], ['Tiden hoppas över.', 'The slot is skipped.']),
  swap: act(['Byt', 'Swap'], ['Bytta.', 'Swapped.']),
  'clear-slot': act(['Låt planen välja', 'Let the plan choose'], ['Planen väljer igen.', 'The plan chooses again.']),
  'remove-draft': act(['Ta bort utkastet', 'Remove the draft'], ['Utkastet är borttaget.', 'The draft is removed.']),
  settle: act(['Den står', 'It stands'], ['Antecknat. Tack.', 'Recorded. Thank you.']),
  'ask-consent': act(
    ['Fråga om samtycke', 'Ask for consent'],
    ['Frågan är ställd. Den väntar hos personen.', 'The question is asked. It waits for the person.'],
  ),
  'give-consent': act(['Ja', 'Yes'], ['Tack. Ditt svar är antecknat.', 'Thank you. Your answer is recorded.']),
  'renew-consent': act(['Förnya', 'Renew'], ['Samtycket är förnyat.', 'The consent is renewed.']),
  'take-back-consent': act(
    ['Ta tillbaka samtycket', 'Take back consent'],
    ['Samtycket är tillbakataget. Det som är ute tas ner.', 'The consent is taken back. What is out is taken down.'],
  ),
  'still-valid': act(['Det gäller', 'It is valid'], ['Antecknat: det gäller.', 'Recorded: it is valid.']),
  'drop-ask': act(
    ['Dra tillbaka frågan', 'Drop the question'],
    ['Ingen är tillfrågad längre.', 'Nobody is asked any more.'],
  ),
  'save-campaign': act(['Spara', 'Save'], ['Kampanjen är sparad.', 'The campaign is saved.']),
  'make-calendar-address': act(['Gör en adress', 'Make an address'], ['Adressen är gjord.', 'The address is made.']),
  'end-calendar-address': act(
    ['Ta bort adressen', 'Remove the address'],
    [
      'Adressen gäller inte längre. Det som ett kalenderprogram redan har läst ligger kvar där.',
      'The address is no longer valid. What a calendar program has read already stays there.',
    ],
  ),
  'remove-answer': act(['Ta bort svaret', 'Remove the answer'], ['Svaret är borttaget.', 'The answer is removed.']),
  unpasted: act(['Inte inklistrat', 'Not pasted'], ['Antecknat: inte inklistrat.', 'Recorded: not pasted.']),
  where: act(['Var finns jag?', 'Where am I?'], ['Här står det.', 'It stands here.']),
  verify: act(['Kontrollera nu', 'Verify now'], ['Kontrollerat.', 'Verified.']),
  erase: act(
    ['Gallra', 'Erase'],
    ['Gallrat. Beslutet står kvar i arkivet.', 'Erased. The decision stands in the record.'],
  ),
  'archive-year': act(['Ta ut året', 'Take out the year'], ['Paketet är klart.', 'The package is ready.']),
  pasted: act(['Klistrat in', 'Pasted'], ['Antecknat: inklistrat.', 'Recorded: pasted.']),
} as const satisfies Readonly<Record<ActName, ActWords>>;

export type WordedAct = keyof typeof actWords;

export const isWorded = (name: string): name is WordedAct => Object.hasOwn(actWords, name);
