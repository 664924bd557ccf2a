export { checkPicture } from './check-picture.ts'
export type { PaintRequest, WorkroomOptions } from './workroom.ts'
export { createWorkroom, type Workroom } from './workroom.ts'
