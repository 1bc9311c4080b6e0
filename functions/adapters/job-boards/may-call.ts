const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Thrown before a request is made to another host than the one that was set, or to any but this machine when something outside
 * was set to it. It names the host alone.
 */
export const refuseElsewhere = (base: string, address: string, staysHere: boolean): void => {
  const [home, to] = [new URL(base), new URL(address)];
  const isHome = to.origin === home.origin && to.username === '' && to.password === '';
  if (!isHome) throw new Error(`A request to ${to.host} was refused: it is set to be ${home.host}.`);
  if (staysHere && !isLoopback(to))
    throw new Error(`A request to ${to.host} was refused: with an address on this machine set, none may leave it.`);
};
