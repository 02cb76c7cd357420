import type { DemoItem } from '../types'
import { document } from './document'

/** Invented documents, for the kinds that facts don't fill. */
export const exampleDocuments: DemoItem[] = [
  document(
    'example-statement',
    {
      kind: 'statement',
      number: '1/2025',
      adoptedOn: '2025-11-24',
      parties: ['@newsroom'],
      authentic: ['en'],
    },
    {
      en: 'Example: statement of the demo newsroom on languages',
      ru: 'Пример: заявление демонстрационной редакции о языках',
      zh: '示例：演示编辑部关于语言的声明',
    },
    {
      en: 'An invented statement in one sentence: each language of an item is published when it is ready, and not before.',
      ru: 'Вымышленное заявление из одной фразы: каждый язык материала публикуется, когда он готов, и не раньше.',
      zh: '虚构的声明，仅一句话：每种语言版本准备就绪方可发布。',
    },
  ),
  document(
    'example-report',
    {
      kind: 'report',
      number: '2/2025',
      adoptedOn: '2025-10-20',
      place: '@tashkent',
      parties: ['@newsroom', '@example-institute'],
      authentic: ['en'],
    },
    {
      en: 'Example: report on a visit to the demo newsroom',
      ru: 'Пример: отчёт о визите в демонстрационную редакцию',
      zh: '示例：演示编辑部参访报告',
    },
    {
      en: 'An invented report on an invented visit. It shows how a document belongs to an event.',
      ru: 'Вымышленный отчёт о вымышленном визите. Показывает, как документ связан с мероприятием.',
      zh: '关于一次虚构参访的虚构报告，用于展示文件与活动的关联。',
    },
  ),
]
