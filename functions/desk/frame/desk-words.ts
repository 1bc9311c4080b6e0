import type { Words } from '#functions/newsroom/page-kit/words.ts';

type DeskWords = {
  readonly you: (name: string, role: string) => string;
  readonly reader: string;
  readonly choose: string;
  readonly change: string;
  readonly yours: string;
  readonly mine: string;
  readonly newStory: string;
  readonly pause: string;
  readonly next: string;
  readonly help: string;
  readonly byHand: string;
  readonly looked: (moment: string) => string;
  readonly drawing: string;
  readonly playing: (week: number, weeks: number) => string;
  readonly readMeanwhile: string;
  readonly notThereYet: string;
  readonly absent: string;
  readonly absentMore: string;
  readonly front: string;
  readonly fault: string;
  readonly faultMore: string;
};

export const deskWords: Words<DeskWords> = {
  sv: {
    you: (name, role) => `Du är ${name}, ${role}`,
    reader: 'Du läser.',
    choose: 'Välj vem du är',
    change: 'Byt person',
    yours: 'Du',
    mine: 'Mina',
    newStory: 'Ny berättelse',
    pause: 'Pausa',
    next: 'Nästa tid',
    help: 'Hjälp',
    byHand: 'Publicera för hand',
    looked: (moment) => `Tittat efter senast ${moment}.`,
    drawing: 'Sidan ritas om och läses om av sig själv. Till dess visar den hur det var nyss.',
    playing: (week, weeks) => `Veckorna spelas upp: vecka ${week} av ${weeks}.`,
    readMeanwhile: 'Veckorna spelas upp. Läs så länge.',
    notThereYet: 'Sidan kommer när veckorna har spelats så långt.',
    absent: 'Här finns ingen sida.',
    absentMore: 'Adressen kan vara gammal, eller så är berättelsen borttagen.',
    front: 'Till redaktionen',
    fault: 'Något gick fel.',
    faultMore: 'Gå tillbaka i webbläsaren, där står det du skrev kvar, och försök igen om en stund.',
  },
  en: {
    you: (name, role) => `You are ${name}, ${role}`,
    reader: 'You are reading.',
    choose: 'Choose who you are',
    change: 'Change person',
    yours: 'You',
    mine: 'Mine',
    newStory: 'New story',
    pause: 'Pause',
    next: 'Next slot',
    help: 'Help',
    byHand: 'Publish by hand',
    looked: (moment) => `Last looked at ${moment}.`,
    drawing: 'The page is being drawn anew and reads itself again. Until then it shows how it was a moment ago.',
    playing: (week, weeks) => `The weeks are being played: week ${week} of ${weeks}.`,
    readMeanwhile: 'The weeks are being played. Read meanwhile.',
    notThereYet: 'The page comes when the weeks have been played so far.',
    absent: 'There is no page here.',
    absentMore: 'The address may be old, or the story is removed.',
    front: 'To the newsroom',
    fault: 'Something went wrong.',
    faultMore: 'Go back in the browser, where what you wrote still stands, and try again in a while.',
  },
};
