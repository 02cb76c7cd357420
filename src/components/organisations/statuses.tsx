import { useTranslations } from 'next-intl'
import type { StatusView } from '@/content/organisations'
import { ItemName } from '../ui/item-name'
import { Period } from '../ui/period'
import { useWord } from '../ui/use-word'

/** What a body was to others over time, the latest first. */
export function Statuses({ statuses }: { statuses: readonly StatusView[] }) {
  const t = useTranslations('organisations')
  const word = useWord('organisations.statuses')
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('statusColumn')}</th>
            <th scope="col">{t('bodyColumn')}</th>
            <th scope="col">{t('periodColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={`${status.kind}${status.of?.id}${status.from}`}>
              <td>{word(status.kind)}</td>
              <td>{status.of ? <ItemName name={status.of} /> : null}</td>
              <td>
                <Period {...status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
