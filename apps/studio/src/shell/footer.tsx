/** The bottom of every page. */
export const Footer = () => (
  <footer class="footer">
    <p>
      Sfumato is independent software. It is not affiliated with Bria or Segmind, whose API it speaks; their names only
      describe compatibility.
    </p>
    <p class="footer-links">
      <a href="docs">API reference</a>
      <a href="openapi.json">openapi.json</a>
    </p>
  </footer>
)
