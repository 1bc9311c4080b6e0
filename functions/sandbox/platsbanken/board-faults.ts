/** The faults that can be ordered, each with the operations it meets unless the order names one. */
export const boardFaults = {
  delay: /./,
  cut: /./,
  'cut-after-write': /create|update|delete/,
  unavailable: /./,
  'html-error': /./,
  unauthorized: /./,
  forbidden: /./,
  throttled: /./,
  conflict: /create/,
  'error-before-write': /create|update|delete/,
  'error-after-write': /create|update|delete/,
  'create-without-id': /create/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type BoardFault = keyof typeof boardFaults;
export type Operation = 'create' | 'update' | 'delete' | 'status' | 'search';

/** One ordered fault; `on` narrows it to an operation. */
export type OrderedFault = { readonly fault: BoardFault; readonly on: string | null };

export const strikesOn = ({ fault, on }: OrderedFault, operation: Operation): boolean =>
  on === null ? boardFaults[fault].test(operation) : on === operation;
