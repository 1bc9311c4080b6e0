/** The faults that can be ordered, each with the operations it meets unless the order names one. */
export const faults = {
  cut: /./,
  unavailable: /./,
  'bare-forbidden': /./,
  'html-error': /./,
  throttled: /./,
  'token-revoked': /./,
  'error-before-write': /CREATE|PARTIAL_UPDATE|DELETE|ACTION/,
  'error-after-write': /CREATE|PARTIAL_UPDATE|DELETE|ACTION/,
  conflict: /^posts\.(PARTIAL_UPDATE|DELETE)$/,
  'create-cut-before-write': /^posts\.CREATE$/,
  'create-cut-after-write': /^posts\.CREATE$/,
  'update-ignored': /^posts\.PARTIAL_UPDATE$/,
  'create-without-id': /^posts\.CREATE$/,
  'create-hidden': /^posts\.CREATE$/,
  'upload-cut': /^upload$/,
  'upload-unavailable': /^upload$/,
  'upload-fails': /^upload$/,
  'upload-stays-processing': /^upload$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Fault = keyof typeof faults;

/** One ordered fault; `on` narrows it to an operation such as `posts.FINDER-author`. */
export type OrderedFault = { readonly fault: Fault; readonly on: string | null };

export type FaultState = {
  queue: readonly OrderedFault[];
  chances: Readonly<Partial<Record<Fault, number>>>;
  /** How often each fault struck. */
  struck: Readonly<Partial<Record<Fault, number>>>;
  draws: number;
};

export const noFaults = (): FaultState => ({ queue: [], chances: {}, struck: {}, draws: 0 });
