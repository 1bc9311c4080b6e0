import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { people } from '../../../cdk/people/permission-set.ts';
import { objectOf } from './objects.ts';
import { arnWhere, type Policy } from './policies.ts';
import { account } from './resolved.ts';
import type { Actor, Row, Verdict } from './row.ts';

type Principal = { readonly role: string; readonly session: string; readonly owner: string };

const isPerson = (who: string): boolean => (people as readonly string[]).includes(who);

const roleIn: Readonly<Record<string, string>> = { 'newsroom-door': 'NewsroomDoorRole', 'gone-door': 'SiteGoneRole' };

const roleOfFunction = (who: string): string => {
  const waker = /^(.*)-waker$/.exec(who)?.[1];
  const begins = waker === undefined ? `${who.replaceAll('-', '')}Role` : `Schedules${waker.replaceAll('-', '')}waker`;
  return arnWhere('AWS::IAM::Role', roleIn[who] ?? begins);
};

/** The role behind an actor, the session that acts in it, and whose policies it has. */
const principalOf = (who: Actor): Principal => {
  const role = ((): string => {
    if (who === 'admin') return `arn:aws:iam::${account}:role/admin`;
    if (!isPerson(who)) return roleOfFunction(who);
    const set = `AWSReservedSSO_vardag-test-${who}_0123456789abcdef`;
    return `arn:aws:iam::${account}:role/aws-reserved/sso.amazonaws.com/eu-north-1/${set}`;
  })();
  const name = role.split('/').at(-1) ?? '';
  const owner = isPerson(who) ? `vardag-test-${who}` : name;
  return { role, session: `arn:aws:sts::${account}:assumed-role/${name}/anna.k`, owner };
};

export const userId = 'AROAEXAMPLE:anna.k';
const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

const documentOf = (policies: readonly Policy[]) => ({
  Version: '2012-10-17',
  Statement: policies.flatMap(({ statements }) => statements),
});

const isService = (who: string): boolean => who.endsWith('.amazonaws.com');

/** Which policies have a say in a row: the actor's own, and that of what is acted upon. */
export const concerns = ([who, , object]: Row, { of, kind }: Policy): boolean =>
  kind === 'resource'
    ? of === objectOf(object).holder
    : !isService(who) && who !== 'admin' && of === principalOf(who).owner;

const simulationOf = (row: Row, policies: readonly Policy[]): Simulation => {
  const [who, action, object, , context = {}] = row;
  const principal = isService(who) ? null : principalOf(who);
  const about = policies.filter((policy) => concerns(row, policy));
  const identity = who === 'admin' ? everything : documentOf(about.filter(({ kind }) => kind === 'identity'));
  const resource = documentOf(about.filter(({ kind }) => kind === 'resource'));
  return {
    request: {
      principal: principal?.session ?? who,
      action,
      resource: { resource: objectOf(object).arn, accountId: account },
      contextVariables: {
        'aws:SecureTransport': 'true',
        's3:TlsVersion': '1.3',
        ...(principal === null
          ? { 'aws:SourceAccount': account, 'aws:PrincipalIsAWSService': 'true' }
          : { 'aws:PrincipalArn': principal.role, 'aws:userid': userId, 'aws:PrincipalAccount': account }),
        ...context,
      },
    },
    identityPolicies: principal === null || identity.Statement.length === 0 ? [] : [{ name: 'own', policy: identity }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...(resource.Statement.length === 0 ? {} : { resourcePolicy: resource }),
  };
};

const verdicts: Readonly<Record<string, Verdict>> = {
  Allowed: 'may',
  ImplicitlyDenied: 'may not',
  ExplicitlyDenied: 'never',
};

/** What AWS would answer to a row, under these policies. */
export const verdictOn = async (row: Row, policies: readonly Policy[]): Promise<Verdict> => {
  const answer = await runSimulation(simulationOf(row, policies), {});
  if (answer.resultType === 'error') throw new Error(`${row.slice(0, 3).join(' ')}: ${JSON.stringify(answer.errors)}`);
  const verdict = verdicts[answer.overallResult];
  if (verdict === undefined) throw new Error(`An unknown verdict: ${answer.overallResult}`);
  return verdict;
};
