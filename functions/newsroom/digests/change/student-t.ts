const steps = 2_048;
/** With more, Student's t is the normal distribution. */
const mostFreedom = 1_000;

/**
 * The reach of a two-sided 95 % interval in standard errors, by Student's t with any degrees of freedom from one on. With t =
 * √f · tan θ its density is the cosine to the power of f − 1, whose area up to 95 % is added up in strips.
 */
export const studentReach = (freedom: number): number => {
  const f = Math.min(freedom, mostFreedom);
  const width = Math.PI / 2 / steps;
  const strips = Array.from({ length: steps }, (_, n) => Math.cos((n + 0.5) * width) ** (f - 1));
  let left = 0.95 * strips.reduce((sum, strip) => sum + strip, 0);
  const last = strips.findIndex((strip) => {
    left -= strip;
    return left <= 0;
  });
  return Math.sqrt(f) * Math.tan((last + 1 + left / (strips[last] ?? 1)) * width);
};

/** An estimate with its variance and the degrees of freedom that this stands on. */
export type Estimate = { readonly value: number; readonly variance: number; readonly freedom: number };

/** The difference of two independent estimates (Welch); null when neither can carry an interval. */
export const difference = (a: Estimate, b: Estimate): Estimate | null => {
  const variance = a.variance + b.variance;
  const freedom = variance ** 2 / (a.variance ** 2 / a.freedom + b.variance ** 2 / b.freedom);
  return variance > 0 && freedom >= 1 ? { value: a.value - b.value, variance, freedom } : null;
};

export type Interval = { readonly low: number; readonly high: number };

/** The 95 % interval around an estimate. */
export const around = ({ value, variance, freedom }: Estimate): Interval => {
  const reach = studentReach(freedom) * Math.sqrt(variance);
  return { low: value - reach, high: value + reach };
};
