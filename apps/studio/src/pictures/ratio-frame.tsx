import './ratio-frame.css'
import type { ComponentChildren } from 'preact'

/** As large a box of a ratio as fits the stage; what is in it fills it. */
export const RatioFrame = ({ ratio, children }: { readonly ratio: number; readonly children: ComponentChildren }) => (
  <div class="frame-room">
    <div class="frame" style={{ '--ratio': String(ratio) }}>
      {children}
    </div>
  </div>
)
