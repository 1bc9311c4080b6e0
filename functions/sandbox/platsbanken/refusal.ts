import { randomUUID } from 'node:crypto';

export type FieldFault = { readonly field: string; readonly message: string };

/** Thrown anywhere below the gateway to end a request with an error in the shape that the contract documents. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldFault[];

  constructor(status: number, message: string, errors: readonly FieldFault[] = []) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = errors;
  }
}

export const refusalResponse = ({ status, message, errors }: Refusal): Response =>
  Response.json({ trackingId: randomUUID(), cause: { message: { message, errors } } }, { status });
