/** A text of the schema or the server; words in backquotes are set as code. */
export const DescriptionText = ({ text }: { readonly text: string }) => (
  <>{text.split('`').map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))}</>
)
