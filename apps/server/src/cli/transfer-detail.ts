import { formatBytes } from '@sfumato/models/checkpoints'
import { createTransferRate, formatDuration } from './transfer-rate.ts'

/** Says how far a transfer is that begins now with so many bytes: `1.2 GB of 6.9 GB, 23 MB/s, 4 min left`. */
export const createTransferDetail = (presentBytes: number): ((doneBytes: number, totalBytes: number) => string) => {
  const rate = createTransferRate()
  rate.note(presentBytes, performance.now())
  return (doneBytes, totalBytes) => {
    rate.note(doneBytes, performance.now())
    const speed = rate.bytesPerSecond()
    const amount = `${formatBytes(doneBytes)} of ${formatBytes(totalBytes)}`
    if (speed <= 0) return amount
    return `${amount}, ${formatBytes(speed)}/s, ${formatDuration((totalBytes - doneBytes) / speed)} left`
  }
}
