/** Brings the database at `url` (as kraft_agare) up to the migrations on disk; gives the names it applied. */
export function migrate(options: {
  url: string
  log?: (name: string) => void
  directory?: string
}): Promise<string[]>

/** The migrations on disk, oldest first. */
export function readMigrations(directory?: string): { name: string; sql: string; checksum: string }[]
