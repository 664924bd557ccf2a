import { useEffect, useState } from 'preact/hooks'

/** The size of an element in CSS pixels, followed; 0 until it is laid out. */
export const useRoom = (element: { readonly current: HTMLElement | null }): { width: number; height: number } => {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const target = element.current!
    const observer = new ResizeObserver(() => setRoom({ width: target.clientWidth, height: target.clientHeight }))
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return room
}
