/** SQLite's word for a disk or a database that is full. */
const sqliteFull = 13

/** True for an error that says that there is no room left, from the file system or from SQLite. */
export const isDiskFull = (error: unknown): boolean => {
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown }
  return code === 'ENOSPC' || code === 'EDQUOT' || (code === 'ERR_SQLITE_ERROR' && errcode === sqliteFull)
}
