import { ljud } from './ljud'
import { nyttLand } from './nytt-land'
import { rygg } from './rygg'
import { tillbaka } from './tillbaka'

/** The kinds of lives that the demo participants lead. */
export const profiler = [rygg, ljud, nyttLand, tillbaka] as const
