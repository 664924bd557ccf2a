import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely'

/** A statement of `node:sqlite` in the shape that Kysely's SQLite driver expects. */
const adapt = (statement: StatementSync) => ({
  reader: statement.columns().length > 0,
  all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
  run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
  iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
})

type AdaptedDatabase = ConstructorParameters<typeof SqliteDialect>[0]['database']

/** Takes the write lock at once: a transaction that reads first and writes later could be refused half-way. */
class ImmediateDriver extends SqliteDriver {
  readonly #isTransaction: () => boolean

  constructor(database: AdaptedDatabase, isTransaction: () => boolean) {
    super({ database })
    this.#isTransaction = isTransaction
  }

  /** SQLite has rolled back itself after a full disk; a second time would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isTransaction()) await super.rollbackTransaction(connection)
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** Kysely's dialect over `node:sqlite`. Statements are prepared once by their text. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: AdaptedDatabase
  readonly #isTransaction: () => boolean

  constructor(database: DatabaseSync) {
    const statements = new Map<string, ReturnType<typeof adapt>>()
    const adapted: AdaptedDatabase = {
      close: () => database.close(),
      prepare: text => {
        const known = statements.get(text)
        if (known) return known
        const statement = adapt(database.prepare(text))
        statements.set(text, statement)
        return statement
      },
    }
    super({ database: adapted })
    this.#database = adapted
    this.#isTransaction = () => database.isTransaction
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database, this.#isTransaction)
  }
}
