import { describe, expect, it } from 'vitest';
import { styleSheet } from '#functions/newsroom/page-kit/style-sheet.ts';
import { calendarPage } from '#functions/newsroom/screens/calendar/calendar-page.ts';
import { frontPage } from '#functions/newsroom/screens/front/front-page.ts';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { publishedPage } from '#functions/newsroom/screens/published/published-page.ts';
import { boardPage } from '#functions/newsroom/screens/stories-board/board-page.ts';
import { withdrawalsPage } from '#functions/newsroom/screens/withdrawals/withdrawals-page.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { fullBoard } from '#test/newsroom/screens/board-views.ts';
import { fullCalendar, hostileCalendar } from '#test/newsroom/screens/calendar-views.ts';
import { emptyFront, everyNeed, fullFront } from '#test/newsroom/screens/front-views.ts';
import { fullPublished, fullWithdrawals } from '#test/newsroom/screens/published-views.ts';
import { pausedDesk, stories } from '#test/newsroom/screens/view-parts.ts';

const words = (page: string): string => page.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ');

describe('the front page', () => {
  it.each([
    ['as many as a day has room for', 20, 20, ''],
    ['one more', 21, 20, 'En till är klar att godkänna.'],
    ['very many', 200, 20, '180 till är klara att godkänna.'],
  ])('tells %s of what is ready to approve one by one, and counts the rest', (_, count, told, more) => {
    const needs: readonly Need[] = Array.from({ length: count }, () => ({ kind: 'to-approve', story: stories.omar }));
    const missed = everyNeed.filter(({ kind }) => kind === 'missed');
    const page = words(frontPage({ ...fullFront, needs: [...needs, ...missed] }, 'sv'));
    expect(page.match(/Klar att godkänna\./g)).toHaveLength(told);
    expect(/\S+ till är klara? att godkänna\./.exec(page)?.[0] ?? '').toBe(more);
    expect(page).toContain('Gick inte ut');
  });

  it('says that nothing needs a person, and how things will begin', () => {
    const page = words(frontPage(emptyFront, 'sv'));
    expect(page).toContain('Inget behöver dig i dag.');
    expect(page).toContain('Godkänn en berättelse, eller skriv en kampanj, så fylls dagarna.');
    expect(page).toContain('Den första rapporten kommer måndagen efter');
  });

  it('says of each need what it is and what to do', () => {
    const page = words(frontPage({ ...fullFront, needs: everyNeed }, 'sv'));
    expect(page).toContain('Elva saker behöver dig.');
    expect(page).toContain(
      'Med kommando, om den står där: vardag settle 36-hosten.omar-bygger-vidare.linkedin --stands URN Om den inte finns: vardag settle 36-hosten.omar-bygger-vidare.linkedin --absent',
    );
    expect(page).toContain('Rättelsen syns inte helt på LinkedIn. Bilderna är ändrade.');
    expect(page).toContain(
      'Samtycket från Elsa tar slut 3 dec, om 9 dagar. Vi bestämmer veckan tillsammans Förnya det eller byt berättelse.',
    );
    expect(page).toContain('Vi vet inte om inlägget kom ut på LinkedIn mån 23 nov 09.00.');
    expect(page).toContain('Gick inte ut tor 19 nov 09.00. Allt var pausat.');
    expect(page).toContain('Två nya kommentarer under berättelsen på LinkedIn, räknade mån 23 nov 09.00.');
  });

  it('tells of a pause: what, by whom, since when, why', () => {
    const page = words(frontPage({ ...fullFront, context: pausedDesk }, 'sv'));
    expect(page).toContain(
      'Pausat: LinkedIn. Inget därifrån skickas. Händelse i centrum. eva.k pausade fre 20 nov 10.00.',
    );
  });

  it('gives a direction only where no change lies outside, and the limits in words elsewhere', () => {
    const page = frontPage(fullFront, 'sv');
    expect(page.match(/class="move"/g)).toHaveLength(1);
    expect(page).toContain('kan vara allt från −60 till +260');
  });

  it('opens no door that leads nowhere', () => {
    expect(frontPage(emptyFront, 'sv')).not.toContain('Provflödet');
    expect(frontPage(fullFront, 'sv')).toContain('href="http://127.0.0.1:4180/"');
  });
});

describe('the stories board', () => {
  it('has each card in its column with one line why', () => {
    const page = boardPage(fullBoard, 'sv');
    const column = (id: string) => words(page.split(`id="${id}"`)[1]?.split('</section>')[0] ?? '');
    expect(column('draft')).toContain('Tre saker att rätta');
    expect(column('approved')).toContain('Väntar på en plats. Samma enhet syns redan den veckan.');
    expect(column('planned')).toContain('Tis 24 nov 09.00 i Höstens bristyrken');
    expect(column('published')).toContain('Ute sedan 17 nov: LinkedIn, Berättelsesidan och Jobbannonser');
    expect(column('withdrawn')).toContain('Borttagen överallt 12 nov');
  });

  it('marks a title in another language', () => {
    expect(boardPage(fullBoard, 'sv')).toContain('lang="en">My first winter clearing snow');
    expect(boardPage(fullBoard, 'en')).toContain('lang="sv">Vi bestämmer veckan tillsammans');
  });
});

describe('the calendar', () => {
  it('starts each month on its weekday and marks today, bands and the change of clocks', () => {
    const page = calendarPage(fullCalendar, 'sv');
    expect([...page.matchAll(/from-(\d)/g)].map((match) => match[1])).toEqual(['1', '2', '5']);
    expect(page.match(/aria-current="date"/g)).toHaveLength(1);
    expect(page.match(/class="[^"]*band quiet/g)).toHaveLength(11);
    expect(calendarPage(hostileCalendar, 'sv')).toContain('Klockan ställs om');
    expect(page).not.toContain('Klockan ställs om');
  });

  it('says why this story, which were close, and why a slot is empty', () => {
    const page = words(calendarPage(fullCalendar, 'sv'));
    expect(page).toContain('Delaktighet har berättats minst de senaste veckorna');
    expect(page).toContain('Två andra var nära');
    expect(page).toContain('Tom tid Ingen godkänd berättelse passar: tre väntar på samtycke.');
  });

  it('has the instant in UTC behind the local time', () => {
    expect(words(calendarPage(fullCalendar, 'sv'))).toContain('Tis 24 nov 09.00 08.00 UTC.');
  });
});

describe('what is published', () => {
  it('shows an unread number as unknown and never as zero', () => {
    const page = words(publishedPage(fullPublished, 'sv'));
    expect(page).toContain('4\u202f210 188 96 11 okänt');
    expect(page).toContain('okänt okänt okänt okänt okänt');
    expect(page).toContain('Siffrorna lästes tis 24 nov 08.00. LinkedIn svarade inte.');
  });

  it('tells what happened in words', () => {
    const page = words(publishedPage(fullPublished, 'sv'));
    expect(page).toContain('Bilderna är klara. Två bilder.');
    expect(page).toContain('Inget säkert svar. Vi tittar efter innan något skickas igen.');
    expect(page).toContain('Borttagen överallt 12 nov.');
  });
});

describe('withdrawals', () => {
  it('say when the time is out, and what still stands', () => {
    const page = words(withdrawalsPage(fullWithdrawals, 'sv'));
    expect(page).toContain('Skulle ha varit borta mån 23 nov 09.00.');
    expect(page).toContain('Borta, kontrollerat sön 22 nov 09.02');
    expect(page).toContain('Står kvar');
  });
});

describe('the stylesheet', () => {
  const sheet = styleSheet(
    { primary: '#0b3d5c', accent: '#e0a526', text: '#1b1b1b', background: '#ffffff' },
    pageStyles().newsroom,
  );

  it('serves the dark scheme, paper and still eyes, from the brand', () => {
    expect(sheet).toContain('--accent:#0b3d5c');
    expect(sheet).toContain('prefers-color-scheme:dark');
    expect(sheet).toContain('size: A4 portrait');
    expect(sheet).toContain('prefers-reduced-motion');
  });

  it('has a colour for every name it uses', () => {
    const used = new Set([...sheet.matchAll(/var\((--[a-z0-9-]+)\)/g)].map((match) => match[1]));
    expect([...used].filter((name) => !sheet.includes(`${name}:`))).toEqual([]);
  });
});
