import { checkPicture, createWorkroom } from '@sfumato/models/run'
import { serveChild } from './serve-child.ts'

serveChild(async ({ engine, pictureLimits, threads, guards }) => {
  const workroom = await createWorkroom(engine, pictureLimits, { threads, guards })
  return {
    paint: request => workroom.paint(request),
    check: (field, bytes) => checkPicture(field, bytes, pictureLimits),
  }
})
