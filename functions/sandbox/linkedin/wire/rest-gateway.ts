import { bearer } from '../access/bearer.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { answerResponse } from './answer-response.ts';
import { Cut } from './cut.ts';
import {
  bodyUnreadable,
  conflict,
  htmlPage,
  illegalArgument,
  methodUnresolved,
  parameterNotAllowed,
  resourceUnknown,
  serverError,
  throttled,
  tokenRevoked,
  unavailable,
  versionInactive,
  versionMissing,
} from './gateway-refusals.ts';
import { Refusal } from './refusal.ts';
import type { Answer, Call, Operation, Resource } from './resource.ts';
import { readKey, readRestRequest } from './rest-request.ts';
import { restliMethod } from './restli-method.ts';
import { readQuery } from './restli-query.ts';
import { countCall } from './throttle.ts';

/** Months for which LinkedIn never issued a version. */
const skipped: readonly string[] = ['202512'];

/** A version lives from the first day of its month until the fifteenth of the same month a year later, UTC. */
const isActiveVersion = (version: string, now: number): boolean => {
  const year = Number(version.slice(0, 4));
  const month = Number(version.slice(4));
  if (month < 1 || month > 12 || skipped.includes(version)) return false;
  return now >= Date.UTC(year, month - 1, 1) && now < Date.UTC(year + 1, month - 1, 15);
};

const requireVersion = (header: string | null, now: number): string => {
  if (header === null || header === '') throw versionMissing();
  if (!/^\d{6}$/.test(header)) throw illegalArgument(`Version ${header} is not of the form YYYYMM`);
  if (!isActiveVersion(header, now)) throw versionInactive(header);
  return header;
};

const findResource = (resources: readonly Resource[], [name = '', , sub]: readonly string[]): Resource => {
  const wanted = sub === undefined ? name : `${name}/${sub}`;
  const found = resources.find((resource) => resource.name === wanted);
  if (found === undefined) throw resourceUnknown(wanted);
  return found;
};

const reserved = ['q', 'action', 'ids'];

const checkParameters = (query: Call['query'], { parameters }: Operation): void => {
  const stray = [...query.keys()].find((name) => !reserved.includes(name) && !parameters.includes(name));
  if (stray !== undefined) throw parameterNotAllowed(stray);
};

const parseBody = (text: string): unknown => {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw bodyUnreadable();
  }
};

const faultsBefore = ({ faults }: SandboxWorld, operation: string): void => {
  if (faults.strikes('token-revoked', operation)) throw tokenRevoked();
  if (faults.strikes('cut', operation)) throw new Cut();
  if (faults.strikes('unavailable', operation)) throw unavailable();
  if (faults.strikes('html-error', operation)) throw htmlPage(502);
  if (faults.strikes('throttled', operation)) throw throttled('APPLICATION');
  if (faults.strikes('bare-forbidden', operation)) throw new Refusal(403, { status: 403 });
  if (faults.strikes('conflict', operation)) throw conflict();
  if (faults.strikes('create-cut-before-write', operation)) throw new Cut();
  if (faults.strikes('error-before-write', operation)) throw serverError();
};

const faultsAfter = ({ faults }: SandboxWorld, operation: string, answer: Answer): Answer => {
  if (faults.strikes('create-cut-after-write', operation)) throw new Cut();
  if (faults.strikes('error-after-write', operation)) throw serverError();
  return faults.strikes('create-without-id', operation) ? { status: answer.status } : answer;
};

/**
 * Answers /rest in the order path, token, version, Rest.li syntax, throttle, permission, then the resource's own
 * schema, business and duplicate checks. LinkedIn's real precedence is not documented.
 */
export const restGateway =
  (world: SandboxWorld, resources: readonly Resource[]) =>
  async (request: Request): Promise<Response> => {
    const { http, segments, rawQuery, body } = await readRestRequest(request);
    const resource = findResource(resources, segments);
    const token = bearer(world, request.headers.get('authorization'));
    const version = requireVersion(request.headers.get('linkedin-version'), world.now());
    const key = readKey(segments[1]);
    const query = readQuery(rawQuery, request.headers.get('x-restli-protocol-version'));
    const announced = request.headers.get('x-restli-method');
    const hasKey = segments.length === 2;
    const method = restliMethod({ http, announced, hasKey, query });
    const operation = resource.operations[method];
    if (operation === undefined) throw methodUnresolved();
    checkParameters(query, operation);
    const name = `${resource.name}.${method}`;
    faultsBefore(world, name);
    countCall(world, token);
    const { origin } = new URL(request.url);
    const call = { resource: resource.name, method, key, query, body: parseBody(body), token, version, origin };
    operation.permit(world, call);
    const answer = await operation.answer(world, call);
    return answerResponse(faultsAfter(world, name, answer));
  };
