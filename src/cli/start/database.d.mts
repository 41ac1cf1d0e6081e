export interface DatabaseUrls {
  app: string
  inlogg: string
  agare: string
}

export interface RunningDatabase {
  urls: DatabaseUrls
  /** The administrator's address of a database in the same cluster. */
  urlTo(database: string): string
  isNew: boolean
  startedByUs: boolean
  /** Leaves the database; the last one out stops the server. */
  stop(): Promise<void>
}

export interface Voice {
  line(text?: string): void
  step<T>(doing: string, work: () => Promise<T> | T): Promise<T>
}

/** Makes sure that the data directory's embedded database runs, with its roles. */
export function ensureDatabase(options: {
  dataDir: string
  voice?: Voice
  major?: 15 | 18
  isDurable?: boolean
}): Promise<RunningDatabase>

/** A fresh data directory for a test run, named after the process. */
export function testDataDirectory(kind: string): Promise<string>

/** Stops the data directory's database, whoever uses it, and removes the directory and its files. */
export function removeDatabase(dataDir: string): Promise<void>
