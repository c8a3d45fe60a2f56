import { useEffect, useRef, useState, type RefObject } from 'react'

/** The width of an element in CSS pixels, following it; null before it is measured. `fixed` is for paper, where nothing is. */
export function useWidth(fixed: number | undefined): [RefObject<HTMLDivElement | null>, number | null] {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const element = ref.current
    if (element === null || fixed !== undefined) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [fixed])
  return [ref, fixed ?? width]
}
