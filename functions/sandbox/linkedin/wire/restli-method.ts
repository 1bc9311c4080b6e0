import { methodUnresolved } from './gateway-refusals.ts';
import type { RestliValue } from './restli-value.ts';

type Wire = {
  readonly http: string;
  /** The X-RestLi-Method header, any case. */
  readonly announced: string | null;
  readonly hasKey: boolean;
  readonly query: ReadonlyMap<string, RestliValue>;
};

const named = (kind: string, name: RestliValue | undefined): string =>
  name === undefined ? 'UNRESOLVED' : `${kind}-${String(name)}`;

const fromWire = ({ http, announced, hasKey, query }: Wire): string => {
  if (http === 'GET') {
    if (hasKey) return query.has('q') ? named('FINDER', query.get('q')) : 'GET';
    if (query.has('ids')) return 'BATCH_GET';
    return query.has('q') ? named('FINDER', query.get('q')) : 'GET_ALL';
  }
  if (http === 'DELETE') return hasKey ? 'DELETE' : 'UNRESOLVED';
  if (http !== 'POST') return 'UNRESOLVED';
  if (query.has('action')) return named('ACTION', query.get('action'));
  if (hasKey) return announced === 'PARTIAL_UPDATE' ? 'PARTIAL_UPDATE' : 'UNRESOLVED';
  return 'CREATE';
};

/** Rest.li's method from the verb, the path and the query; the header may confirm it, never contradict it. */
export const restliMethod = (wire: Wire): string => {
  const announced = wire.announced?.toUpperCase() ?? null;
  const method = fromWire({ ...wire, announced });
  const kind = method.split('-')[0];
  if (method === 'UNRESOLVED' || (announced !== null && announced !== kind)) throw methodUnresolved();
  return method;
};
