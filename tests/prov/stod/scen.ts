import { type Scene, sceneOn } from '../../integration/setup/scene-on'
import { iEgenDatabas } from './databas'

/** A database of the proof's own with the organisation and the demo accounts in it, while the work is done. */
export function iEgenScen<T>(namn: string, work: (scene: Scene) => Promise<T>): Promise<T> {
  return iEgenDatabas(namn, async () => {
    const scene = await sceneOn(async () => {})
    try {
      return await work(scene)
    } finally {
      await scene.close()
    }
  })
}
