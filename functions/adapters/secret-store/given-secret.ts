import type { SecretStore } from '#functions/ground/ports/secret-store.ts';

/** A secret that was handed over, as in an environment variable; a new one lasts as long as this process. */
export const givenSecret = (given: string): SecretStore => {
  let text = given;
  return {
    get: async () => text,
    put: async (next) => {
      text = next;
    },
  };
};
