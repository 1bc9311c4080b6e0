import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { root } from '../stub-handlers.ts';

export type EdgeRequest = {
  readonly uri: string;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
};
export type EdgeAnswer = Partial<EdgeRequest> & {
  readonly statusCode?: number;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
  readonly body?: string;
};

/** The source of a CloudFront function, run as CloudFront does: alone, with nothing but its key-value store. */
export const edgeFunction = (name: string, keys: ReadonlySet<string> = new Set()) => {
  const source = readFileSync(join(root, 'cdk', 'edge', `${name}.js`), 'utf8');
  const cf = { kvs: () => ({ exists: async (key: string) => keys.has(key) }) };
  const context = vm.createContext({ cf });
  vm.runInContext(source.replace("import cf from 'cloudfront';", ''), context);
  return async (uri: string, headers: EdgeRequest['headers'] = {}): Promise<EdgeAnswer> => {
    const request = { method: 'GET', uri, querystring: {}, cookies: {}, headers: { ...headers } };
    const answer: unknown = await vm.runInContext('handler', context)({ version: '1.0', request });
    return JSON.parse(JSON.stringify(answer)) as EdgeAnswer;
  };
};
