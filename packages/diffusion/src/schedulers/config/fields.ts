/** One key of a config: its default and which values are implemented. */
export interface Field<Value> {
  readonly standard: Value
  /** What is expected, for an error's sentence. */
  readonly expected: string
  accepts(value: unknown): value is Value
}

/** The keys of a class. */
export type Fields = Readonly<Record<string, Field<unknown>>>

/** The values that a class's keys have once they are read. */
export type Settings<Of extends Fields> = {
  readonly [Key in keyof Of]: Of[Key] extends Field<infer Value> ? Value : never
}

/** Any number, minus infinity included. */
export function number(standard: number): Field<number> {
  return {
    standard,
    expected: 'a number',
    accepts: (value): value is number => typeof value === 'number' && !Number.isNaN(value),
  }
}

/** A whole number of 0 or more. */
export function whole(standard: number): Field<number> {
  return {
    standard,
    expected: 'a whole number',
    accepts: (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0,
  }
}

/** true or false; null counts as false, as in Python. */
export function flag(standard: boolean): Field<boolean | null> {
  return {
    standard,
    expected: 'true or false',
    accepts: (value): value is boolean | null => value === null || typeof value === 'boolean',
  }
}

/** One of the named values; the first is the default. */
export function choice<const Value extends string | number | null>(standard: Value, ...others: Value[]): Field<Value> {
  const values: readonly unknown[] = [standard, ...others]
  return {
    standard,
    expected: values.map(value => JSON.stringify(value)).join(' or '),
    accepts: (value): value is Value => values.includes(value),
  }
}

/** A field that may also be null, which is its default. */
export function optional<Value>(field: Field<Value>): Field<Value | null> {
  return {
    standard: null,
    expected: `${field.expected} or null`,
    accepts: (value): value is Value | null => value === null || field.accepts(value),
  }
}

/** A list of numbers. */
export function numbers(standard: readonly number[]): Field<readonly number[]> {
  return {
    standard,
    expected: 'a list of numbers',
    accepts: (value): value is readonly number[] => Array.isArray(value) && value.every(Number.isFinite),
  }
}
