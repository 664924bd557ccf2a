import { cutOutJob } from './cut-out.ts'
import { enhance } from './enhance.ts'
import { expand } from './expand.ts'
import { fill } from './fill.ts'
import type { Job } from './job.ts'
import type { JobName } from './options.ts'

/** All jobs by name. */
export const jobs: Readonly<Record<JobName, Job>> = { fill, expand, enhance, 'cut-out': cutOutJob }
