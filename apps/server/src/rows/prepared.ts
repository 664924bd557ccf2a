import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely'
import type { Tables } from './tables.ts'

/** The place of a value in a statement that is compiled once. */
class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A statement that is built and compiled once, and run with values by name. */
export type Prepared<Name extends string, Row> = (
  executor: Kysely<Tables>,
  values: Readonly<Record<Name, unknown>>,
) => Promise<QueryResult<Row>>

/**
 * Compiles a Kysely query at its first use and keeps it, since building it costs more than running it. `build` gets
 * `slot(name)`, which stands for a value of any column type.
 */
export const prepared = <Name extends string, Row>(
  build: (database: Kysely<Tables>, slot: (name: Name) => never) => Compilable<Row>,
): Prepared<Name, Row> => {
  const byDialect = new WeakMap<object, CompiledQuery<Row>>()
  return (executor, values) => {
    const dialect = executor.getExecutor().adapter
    let compiled = byDialect.get(dialect)
    if (!compiled) {
      compiled = build(executor, name => new Slot(name) as never).compile() as CompiledQuery<Row>
      byDialect.set(dialect, compiled)
    }
    const parameters = compiled.parameters.map(value => (value instanceof Slot ? values[value.name as Name] : value))
    return executor.executeQuery<Row>({ ...compiled, parameters })
  }
}
