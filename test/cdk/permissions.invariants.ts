import { describe, expect, it } from 'vitest';
import { functionTable } from '../../cdk/function-table.ts';
import { all, target } from './a-pipeline.ts';
import { template } from './template.ts';

type Statement = {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
};

const policies = all(template, 'AWS::IAM::Policy');
const functions = all(template, 'AWS::Lambda::Function');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const statementsOf = (handler: string): readonly Statement[] => {
  const role = target(functions.find(({ is }) => is['FunctionName'] === `vardag-test-${handler}`)?.is['Role']);
  return policies
    .filter(({ is }) => is['Roles'].map(target).includes(role))
    .flatMap(({ is }) => is['PolicyDocument'].Statement);
};

/** Which handlers have a statement of that name. */
const holders = (sid: string): readonly string[] =>
  Object.keys(functionTable).filter((handler) => statementsOf(handler).some((one) => one.Sid === sid));

const rows = (chosen: (row: (typeof functionTable)['start-due']) => boolean): readonly string[] =>
  Object.entries(functionTable).flatMap(([handler, row]) => (chosen(row) ? [handler] : []));

describe('roles', () => {
  it('allow no action by a wildcard and no resource that is anything', () => {
    for (const { Effect, Action, Resource } of policies.flatMap(({ is }) => is['PolicyDocument'].Statement)) {
      expect(Effect).toBe('Allow');
      for (const action of list(Action)) expect(action).not.toContain('*');
      expect(list(Resource)).not.toContain('*');
    }
  });

  it('carry no policy that AWS writes for everybody', () => {
    for (const { is } of all(template, 'AWS::IAM::Role')) expect(is['ManagedPolicyArns']).toBeUndefined();
  });

  it('let Scheduler in for its own group only', () => {
    const wakers = all(template, 'AWS::IAM::Role').filter(({ is }) =>
      JSON.stringify(is).includes('scheduler.amazonaws.com'),
    );
    const group = all(template, 'AWS::Scheduler::ScheduleGroup')[0]?.id;
    expect(wakers.length).toBeGreaterThan(0);
    for (const { is } of wakers) {
      const [trust] = is['AssumeRolePolicyDocument'].Statement;
      expect(target(trust.Condition.StringEquals['aws:SourceArn'])).toBe(group);
    }
  });
});

describe('functions', () => {
  it('delete nothing and replace nothing in the content and the records', () => {
    for (const handler of Object.keys(functionTable))
      for (const { Action, Resource } of statementsOf(handler))
        if (list(Action).includes('s3:DeleteObject'))
          expect(JSON.stringify(Resource)).not.toMatch(/StoresContent|StoresRecords/);
  });

  it('append only to the records that are theirs', () => {
    expect(holders('AppendRecords')).toEqual(rows(({ appends }) => appends.length > 0));
    for (const [handler, { appends }] of Object.entries(functionTable)) {
      const found = statementsOf(handler).find((one) => one.Sid === 'AppendRecords');
      const keys =
        found === undefined ? [] : list(found.Resource).map((one) => JSON.stringify(one).match(/"\/([^*]+)\*"/)?.[1]);
      expect([...keys].sort()).toEqual([...appends].sort());
    }
  });

  it('say on the bus only what is theirs to say', () => {
    for (const [handler, { emits }] of Object.entries(functionTable)) {
      const said = statementsOf(handler).filter(({ Action }) => list(Action).includes('events:PutEvents'));
      expect(said.map((one) => one.Condition)).toEqual(
        emits.length === 0
          ? []
          : [
              {
                'ForAllValues:StringEquals': { 'events:source': 'vardag', 'events:detail-type': emits },
                Null: { 'events:source': 'false', 'events:detail-type': 'false' },
              },
            ],
      );
    }
  });

  it('write the site and read the token only where the table says so', () => {
    const writers = Object.keys(functionTable).filter((handler) =>
      statementsOf(handler).some(
        (one) => one.Sid === 'ReplaceOutput' && JSON.stringify(one.Resource).includes('StoresSite'),
      ),
    );
    expect(writers).toEqual(rows(({ writesSite }) => writesSite));
    expect(holders('ReadLinkedInToken')).toEqual(rows(({ usesLinkedIn }) => usesLinkedIn));
    expect(holders('ReadJobBoardKeys')).toEqual(rows(({ usesJobBoards }) => usesJobBoards));
  });

  it('put a new token in one secret, and only the one function whose work it is', () => {
    expect(holders('RenewLinkedInToken')).toEqual(['renew-access']);
    const touching = Object.keys(functionTable)
      .flatMap(statementsOf)
      .filter(({ Action }) => list(Action).some((action) => String(action).startsWith('secretsmanager:')))
      .filter(({ Sid }) => Sid !== 'ReadJobBoardKeys');
    expect(new Set(touching.map(({ Resource }) => JSON.stringify(Resource))).size).toBe(1);
    expect(JSON.stringify(touching[0]?.Resource)).toContain('vardag-test/linkedin-??????');
    const actions = new Set(touching.flatMap(({ Action }) => list(Action)));
    expect([...actions].sort()).toEqual(['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue']);
  });
});
