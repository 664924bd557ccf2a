import type { ComponentChildren } from 'preact'

/** A table that scrolls sideways where it does not fit; says so where it has no rows. */
export const DataTable = ({
  caption,
  columns,
  rows,
  none,
}: {
  /** For screen readers. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string | number; readonly cells: readonly ComponentChildren[] }[]
  readonly none: string
}) => {
  if (rows.length === 0) return <p class="nothing">{none}</p>
  return (
    <div class="table-room">
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, place) => (
                <td key={columns[place]} data-column={columns[place]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
