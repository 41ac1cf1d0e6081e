import type { SpawnOptions } from 'node:child_process'

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean

/** Asks until the answer is truthy and returns it; undefined when the time is out. */
export function waitFor<T>(
  ask: () => T | Promise<T>,
  options: { timeout: number; every?: number },
): Promise<NonNullable<T> | undefined>

/** Runs a program to its end with its words collected. */
export function runQuietly(
  command: string,
  args: string[],
  options?: SpawnOptions,
): Promise<{ code: number; output: string }>

/** Runs a program with our own terminal and gives its exit code. */
export function runOpenly(command: string, args: string[], options?: SpawnOptions): Promise<number>
