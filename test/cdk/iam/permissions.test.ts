import { describe, expect, it } from 'vitest';
import { adminRows } from './admin-rows.ts';
import { functionRows } from './function-rows.ts';
import { peopleRows } from './people-rows.ts';
import { type Policy, policies } from './policies.ts';
import type { Row } from './row.ts';
import { serviceRows } from './service-rows.ts';
import { concerns, verdictOn } from './verdict.ts';

const tables = { people: peopleRows, administrators: adminRows, functions: functionRows, services: serviceRows };
const rows: readonly Row[] = Object.values(tables).flat();

const without = (policy: Policy, left: number): readonly Policy[] =>
  policies.map((one) => (one === policy ? { ...one, statements: one.statements.filter((_, n) => n !== left) } : one));

/** The first row whose verdict is another one. */
const reddened = async (among: readonly Row[], under: readonly Policy[]): Promise<Row | null> => {
  for (const row of among) if ((await verdictOn(row, under)) !== row[3]) return row;
  return null;
};

describe.each(Object.entries(tables))('the policies for %s', (_, table) => {
  it.each(table)('%s, %s on %s: %s %j', async (...row) => {
    expect(await verdictOn(row as unknown as Row, policies)).toBe(row[3]);
  });
});

describe('the table of permissions', () => {
  it('is long enough to be believed', () => {
    expect(rows.length).toBeGreaterThan(100);
  });

  it('notices every statement that is taken away', async () => {
    const unnoticed: string[] = [];
    expect(await reddened(rows, policies)).toBeNull();
    for (const policy of policies) {
      const about = rows.filter((row) => concerns(row, policy));
      for (const [n, { Sid, Effect, Action }] of policy.statements.entries())
        if ((await reddened(about, without(policy, n))) === null)
          unnoticed.push(`${policy.of}: ${Sid ?? n} ${Effect} ${JSON.stringify(Action)}`);
    }
    expect(unnoticed).toEqual([]);
  });
});

describe('the policies themselves', () => {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html and the quotas of S3
  const limits = { identity: 6_144, resource: 20_480 };
  it.each(policies)('$of is within the size that AWS takes', ({ kind, statements }) => {
    expect(JSON.stringify({ Version: '2012-10-17', Statement: statements }).length).toBeLessThan(limits[kind]);
  });
});
