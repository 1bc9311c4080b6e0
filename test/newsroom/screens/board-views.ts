import type { BoardCard, BoardView } from '#functions/newsroom/screens/stories-board/board-view.ts';
import { context, hostile, picture, stories, story, text } from '#test/newsroom/screens/view-parts.ts';

const card = (part: Partial<BoardCard> & Pick<BoardCard, 'standing'>): BoardCard => ({
  ...stories.elsa,
  picture: picture('elsa'),
  people: [{ name: 'Elsa', role: 'förskollärare' }],
  unit: 'Förskolan Solrosen',
  values: ['Delaktighet'],
  facets: { unit: 'utbildning.solrosen', values: ['delaktighet'], campaigns: [] },
  ...part,
});

const choices = {
  units: [{ id: 'utbildning.solrosen', name: 'Utbildning › Förskolan Solrosen' }],
  values: [{ id: 'delaktighet', name: 'Delaktighet' }],
  campaigns: [{ id: 'host', name: 'Höstens bristyrken' }],
};

export const fullBoard: BoardView = {
  context,
  choices,
  cards: [
    card({
      standing: { column: 'draft', errors: 0, warnings: 1 },
      ...stories.amina,
      picture: picture('amina'),
      people: [{ name: 'Amina', role: 'driftarbetare' }],
      unit: 'Gatukontoret',
      values: ['Klimat', 'Stolthet'],
    }),
    card({
      standing: { column: 'draft', errors: 3, warnings: 0 },
      ...stories.jon,
      picture: null,
      people: [{ name: 'Jon', role: 'socialsekreterare' }],
      unit: 'Socialförvaltningen',
      values: [],
    }),
    card({
      standing: {
        column: 'approved',
        reason: text('Samma enhet syns redan den veckan.', 'The same unit is already seen that week.'),
        stopped: false,
      },
      ...stories.sara,
      picture: picture('sara'),
      people: [{ name: 'Sara', role: 'byggprojektledare' }],
      unit: 'Lokalförvaltningen',
      values: ['Trygghet'],
    }),
    card({
      standing: {
        column: 'approved',
        reason: text('Samtycket från Kim har tagit slut.', 'The consent of Kim has ended.'),
        stopped: true,
      },
      ...story('kim', 'Åtta lås och en nyckelknippa'),
      picture: picture('kim'),
      people: [{ name: 'Kim', role: 'vaktmästare' }],
      unit: 'Lokalförvaltningen',
    }),
    card({ standing: { column: 'planned', at: '2026-11-24T08:00:00Z', campaign: 'Höstens bristyrken' } }),
    card({
      standing: { column: 'published', at: '2026-11-17T08:00:00Z', channels: ['linkedin', 'site', 'job-boards'] },
      ...stories.omar,
      picture: picture('omar'),
      people: [{ name: 'Omar', role: 'undersköterska' }],
      unit: 'Äldreboendet Solgården',
      values: ['Omtanke', 'Trygghet'],
    }),
    card({
      standing: { column: 'withdrawn', at: '2026-11-12T08:00:00Z', reason: null, cleared: true },
      ...story('lo', 'Böckerna som kom tillbaka'),
      picture: picture('lo'),
      people: [{ name: 'Lo', role: 'bibliotekarie' }],
      unit: 'Stadsbiblioteket',
    }),
  ],
};

export const emptyBoard: BoardView = { context, choices: { units: [], values: [], campaigns: [] }, cards: [] };

export const hostileBoard: BoardView = {
  context,
  choices: { units: [{ id: hostile, name: hostile }], values: [], campaigns: [] },
  cards: [
    card({
      ...story('ond', hostile),
      people: [{ name: hostile, role: hostile }],
      unit: hostile,
      values: [hostile],
      standing: { column: 'withdrawn', at: context.asOf, reason: text(hostile, hostile), cleared: false },
    }),
  ],
};
