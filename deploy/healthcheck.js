// Ends with 0 where the server of this container takes requests. Plain JavaScript: it runs every few seconds.
const port = process.env.SFUMATO_PORT || 8787
fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(2_500) }).then(
  answer => process.exit(answer.ok ? 0 : 1),
  () => process.exit(1),
)
