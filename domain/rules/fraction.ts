/** A decimal number that is not negative as an exact fraction digits ÷ 10^scale. Throws on anything else. */
export interface Decimal10 {
  readonly digits: bigint;
  readonly scale: number;
}

function decimal10(value: number): Decimal10 {
  const text = value.toFixed(10).replace(/0+$/, '');
  const [whole = '', decimals = ''] = text.split('.');
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}

/** The numbers as whole numbers in the same proportion to one another. */
export function wholeProportions(values: readonly number[]): bigint[] {
  const exact = values.map(decimal10);
  const scale = Math.max(0, ...exact.map((value) => value.scale));
  return exact.map((value) => value.digits * 10n ** BigInt(scale - value.scale));
}

/** Sum of decimals without binary dust, as a number with at most ten decimals. */
export function plainSum(values: readonly number[]): number {
  const exact = values.map(decimal10);
  const scale = Math.max(0, ...exact.map((value) => value.scale));
  const total = wholeProportions(values).reduce((sum, value) => sum + value, 0n);
  return Number(total) / 10 ** scale;
}
