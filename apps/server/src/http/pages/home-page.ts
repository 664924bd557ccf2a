/** The page at `/`: what this is and where to go on. */
export const homePage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sfumato</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
  body { max-width: 38rem; margin: 12vh auto 2rem; padding: 0 1.25rem; }
  h1 { font-weight: 600; letter-spacing: -0.01em; }
  code { font-family: ui-monospace, monospace; }
</style>
</head>
<body>
<main>
<h1>Sfumato</h1>
<p>This server makes and edits pictures: generative fill, expand, replace background, text to image and enhance, each as
a call that waits (<code>/v1/…</code>) and as one that is polled (<code>/v2/…</code>).</p>
<p>The calls are described in the <a href="/docs">API reference</a>; machines read
<a href="/openapi.json">openapi.json</a>. <a href="/v1/models">The models</a> say what they take and what they cost.</p>
<p>The studio, a page to try the models with, is not built yet.</p>
</main>
</body>
</html>
`
