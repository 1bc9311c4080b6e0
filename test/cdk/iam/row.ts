import type { HandlerName } from '#functions/subscriptions.ts';
import type { Person } from '../../../cdk/people/permission-set.ts';

export type Verdict =
  | 'may'
  /** Nothing allows it. */
  | 'may not'
  /** A policy refuses it, whatever else allows it. */
  | 'never';

export type Actor =
  | Person
  | HandlerName
  | 'newsroom-door'
  | 'gone-door'
  | 'admin'
  | `${HandlerName}-waker`
  | `${string}.amazonaws.com`;

/** Who, does what, to what (`store/key`, or a name of `objects.ts`), with which outcome, in which circumstances. */
export type Row = readonly [Actor, string, string, Verdict, Readonly<Record<string, string>>?];
