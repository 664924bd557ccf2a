import { useCallback, useEffect, useState } from 'preact/hooks'
import { sentenceOf } from '../api/client.ts'

/** What a load came to, and how to load again. */
export interface Loaded<Value> {
  /** `undefined` until it has come once. */
  readonly value: Value | undefined
  /** Why the last load failed; empty where it did not. */
  readonly problem: string
  reload(): Promise<void>
}

/** Loads when the component is shown, when `load` changes, and every `everyMs` where that is given. */
export const useLoaded = <Value>(load: () => Promise<Value>, everyMs?: number): Loaded<Value> => {
  const [value, changeValue] = useState<Value>()
  const [problem, changeProblem] = useState('')
  const reload = useCallback(async () => {
    try {
      const next = await load()
      changeValue(() => next)
      changeProblem('')
    } catch (error) {
      changeProblem(sentenceOf(error))
    }
  }, [load])
  useEffect(() => {
    void reload()
    if (everyMs === undefined) return
    const timer = setInterval(() => void reload(), everyMs)
    return () => clearInterval(timer)
  }, [reload, everyMs])
  return { value, problem, reload }
}
