import { samples } from './samples.ts'

/** Sample pictures to begin with. */
export const SampleRow = ({ onChoose }: { readonly onChoose: (blob: () => Promise<Blob>, name: string) => void }) => (
  <div class="sample-row">
    <span class="sample-row-title">Or try one of these</span>
    <ul>
      {samples.map(({ fileName, description, url, smallUrl }) => (
        <li key={fileName}>
          <button
            type="button"
            title={description}
            onClick={() => onChoose(async () => (await fetch(url)).blob(), fileName)}
          >
            <img src={smallUrl} alt={description} width={72} height={72} loading="lazy" />
          </button>
        </li>
      ))}
    </ul>
  </div>
)
