import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { VacancySource } from '#functions/ground/ports/vacancy-source.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { isHere, staysHere } from '#functions/wiring/stays-here.ts';

/** With a stand-in on this machine nothing may leave it, feeds included. `linkedin` null is the real one. */
export const vacanciesOf = (
  settings: Environment,
  content: ObjectStore,
  linkedin: string | null,
  teamtailorToken: () => Promise<string | null> = async () => settings.teamtailor.token,
): VacancySource =>
  httpOrFileSource(content, {
    loopbackOnly: staysHere(settings) || (linkedin !== null && isHere(linkedin)),
    besides: settings.vacancies.feed === null ? [] : [settings.vacancies.feed],
    localFiles: settings.stores.content.startsWith('file:'),
    teamtailorToken,
  });
