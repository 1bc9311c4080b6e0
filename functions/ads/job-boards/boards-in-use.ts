import type { BoardUse } from '#functions/ads/job-boards/board-use.ts';
import { platsbankenForm } from '#functions/ads/job-boards/platsbanken-form.ts';
import { teamtailorForm } from '#functions/ads/job-boards/teamtailor/teamtailor-form.ts';
import type { KnownVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';
import type { TeamtailorAd } from '#functions/ground/ports/teamtailor-ad.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { PlatsbankenSettings } from '#functions/story/organisation/platsbanken-settings.ts';
import { TeamtailorSettings } from '#functions/story/organisation/teamtailor-settings.ts';

type Clients = Pick<Deps, 'jobBoards'>;

/** Jobs of Teamtailor are changed by their ids there, which its own feed tells. */
export const teamtailorUse = ({ jobBoards }: Clients, { channels }: EmployerSettings): BoardUse<TeamtailorAd> => {
  const { on, except } = channels.jobBoards.teamtailor ?? TeamtailorSettings.parse({});
  return {
    name: 'teamtailor',
    on,
    client: jobBoards.teamtailor,
    form: teamtailorForm,
    takes: ({ teamtailorJob }) => teamtailorJob != null,
    tells: (vacancy) => !except.includes(vacancy),
    delivers: () => false,
    given: (_, vacancy) => vacancy?.teamtailorJob ?? null,
    byHand: false,
  };
};

/** An ad that Teamtailor carries to Platsbanken gets its story there once, through Teamtailor. */
const comesThrough = (
  clients: Clients,
  settings: EmployerSettings,
  vacancies: readonly Vacancy[],
): ReadonlySet<string> => {
  const { on, client, takes, tells } = teamtailorUse(clients, settings);
  if (!on || client === null) return new Set();
  return new Set(vacancies.filter((one) => takes(one) && tells(one.id)).map(({ id }) => id));
};

export const platsbankenUse = (
  clients: Clients,
  settings: EmployerSettings,
  { vacancies, taxonomy }: Pick<KnownVacancies, 'vacancies' | 'taxonomy'>,
): BoardUse<PlatsbankenAd> => {
  const board = settings.channels.jobBoards.platsbanken ?? PlatsbankenSettings.parse({});
  const { on, mode, elsewhere, ads } = board;
  const delivers = (source: string | null) => mode === 'push' && (source === null || !elsewhere.includes(source));
  const through = comesThrough(clients, settings, vacancies);
  const sources = new Map(vacancies.map(({ id, source }) => [id, source]));
  return {
    name: 'platsbanken',
    on,
    client: clients.jobBoards.platsbanken,
    form: platsbankenForm(settings, board, taxonomy),
    takes: () => true,
    tells: (vacancy) => !through.has(vacancy) || delivers(sources.get(vacancy) ?? null),
    delivers,
    given: (id) => (Object.hasOwn(ads, id) ? (ads[id] ?? null) : null),
    byHand: true,
  };
};
