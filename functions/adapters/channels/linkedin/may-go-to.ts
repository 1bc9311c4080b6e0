export const realApi = 'https://api.linkedin.com';

const isRealApi = (base: URL): boolean => base.origin === realApi;

/** Whether a stand-in runs on this machine, so that nothing may leave it. */
export const isLoopback = (base: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(base.hostname);

/**
 * Whether a request may go to the address: the origin of the base, nothing else. Only the real API hands out addresses on
 * another host, for uploads, and those must be LinkedIn's own.
 */
export const mayGoTo = (baseUrl: string, address: string): boolean => {
  const base = new URL(baseUrl);
  const to = URL.parse(address);
  if (to === null || to.username !== '' || to.password !== '') return false;
  if (to.origin === base.origin) return true;
  return isRealApi(base) && to.origin === 'https://www.linkedin.com';
};

/** Thrown before the request is made; names the host alone, since a path may hold a key. */
export const refuseForeignHost = (baseUrl: string, address: string, staysHere = false): void => {
  if (staysHere && !isLoopback(new URL(address)))
    throw new Error(
      `A request to ${new URL(address).host} was refused: with an address on this machine set, none may leave it.`,
    );
  if (mayGoTo(baseUrl, address)) return;
  throw new Error(
    `A request to ${URL.parse(address)?.host ?? 'an unreadable address'} was refused: LinkedIn is set to be ${new URL(baseUrl).host}.`,
  );
};
