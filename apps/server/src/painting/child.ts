import { checkPicture, createWorkroom } from '@sfumato/models/run'
import { serveChild } from './serve-child.ts'

serveChild(async ({ engine, pictureLimits, threads, guards, rewriter }) => {
  const workroom = await createWorkroom(engine, pictureLimits, { threads, guards, rewriter })
  return {
    paint: request => workroom.paint(request),
    check: (field, bytes) => checkPicture(field, bytes, pictureLimits),
  }
})
