/** 数据库所在 Where the database of an installation is: a data folder, or the addresses of a PostgreSQL database. */
export type DatabasePlace =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | {
      readonly kind: 'postgres'
      readonly url: string
      /** That of the role which owns the tables; empty where there is no other. */
      readonly adminUrl: string
    }

/**
 * What a database is opened for. `read`: beside a service that runs. `own`: to change tables or rows that the service may not; on SQLite no
 * service may run meanwhile. `make`: the same, and a data folder without a database gets one. `try`: to do something and take it back; on
 * SQLite that is a copy, gone when it is closed, so that a service may run.
 */
export type DatabaseUse = 'read' | 'own' | 'make' | 'try'
