/** Lets SIGTERM and SIGINT end a process in good order; a second one ends it at once. */
export const stopOnSignals = (running: { close(): Promise<void> }): void => {
  let stops = 0
  const stop = (): void => {
    stops++
    // A second signal is somebody who does not want to wait.
    if (stops > 1) process.exit(1)
    running.close().then(
      () => process.exit(0),
      error => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
