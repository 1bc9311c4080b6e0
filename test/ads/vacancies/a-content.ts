import { readdirSync, readFileSync } from 'node:fs';
import { feedFileKey } from '#functions/adapters/vacancy-source/feed-file-key.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { VacancySource } from '#functions/ground/ports/vacancy-source.ts';

const never = (): never => {
  throw new Error('Reading vacancies writes nothing.');
};

/** A content store that holds these files and refuses to be written to. */
export const aContent = (files: Readonly<Record<string, string>>): ObjectStore => ({
  get: async (key) => {
    const text = files[key];
    return text === undefined ? null : { key, body: new TextEncoder().encode(text), etag: '"1"' };
  },
  head: never,
  list: async (prefix) =>
    Object.keys(files)
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => ({ key, etag: '"1"', size: 1 })),
  put: never,
  remove: never,
  tags: never,
});

/** A source that reads `file:` addresses from the same files, as the port counts them, and notes what it was asked for. */
export const aSource = (files: Readonly<Record<string, string>>): VacancySource & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url) => {
      asked.push(url);
      const body = files[feedFileKey(url) ?? ''];
      return body === undefined
        ? { fetched: false, reason: 'svarade 404' }
        : { fetched: true, body, contentType: 'application/json' };
    },
  };
};

const content = new URL('../../../content/', import.meta.url);

/** The sample employer's vacancies and organisation, as they stand in the repository. */
export const sampleFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['organisation.yaml', ...readdirSync(new URL('vacancies/', content)).map((name) => `vacancies/${name}`)].map(
      (key) => [key, readFileSync(new URL(key, content), 'utf8')],
    ),
  );
