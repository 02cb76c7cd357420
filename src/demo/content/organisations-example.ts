import type { DemoItem } from '../types'
import { organisation } from './organisation'

/** Invented bodies, for the kinds and statuses that facts don't fill. */
export const exampleBodies: DemoItem[] = [
  organisation(
    'newsroom',
    {
      kind: 'mediaOutlet',
      statuses: [{ kind: 'host', of: '@example-network', from: '2025-01-01' }],
    },
    {
      name: {
        en: 'Communiqué demo newsroom',
        ru: 'Демонстрационная редакция Communiqué',
        zh: 'Communiqué演示编辑部',
      },
      description: {
        en: 'The invented newsroom of this demonstration. It stands in wherever the demonstration needs somebody who doesn’t exist.',
        ru: 'Вымышленная редакция этой демонстрации. Она выступает там, где для показа нужен тот, кого на самом деле нет.',
        zh: '本演示虚构的编辑部，用于演示中需要虚构主体之处。',
      },
    },
  ),
  organisation(
    'example-network',
    { kind: 'ngo' },
    {
      name: {
        en: 'Example: Network of Multilingual Newsrooms',
        ru: 'Пример: Сеть многоязычных редакций',
        zh: '示例：多语编辑部联盟',
      },
      shortName: { en: 'Example network', ru: 'Сеть (пример)', zh: '示例联盟' },
      description: {
        en: 'An invented association. The [demo newsroom](newsroom) is its host and an [invented institute](example-institute) was its guest, so that these statuses have an example too.',
        ru: 'Вымышленное объединение. [Демонстрационная редакция](newsroom) – его принимающая сторона, [вымышленный институт](example-institute) был его гостем: так есть пример и этих статусов.',
        zh: '虚构的联盟。[演示编辑部](newsroom)为其东道主，[虚构的学院](example-institute)曾为其嘉宾，以便展示这两种地位。',
      },
    },
  ),
  organisation(
    'example-institute',
    {
      kind: 'academic',
      country: 'uz',
      statuses: [
        { kind: 'guest', of: '@example-network', from: '2024-01-01', to: '2025-12-31' },
        { kind: 'member', of: '@example-network', from: '2026-01-01' },
      ],
    },
    {
      name: {
        en: 'Example: Institute of Three Languages',
        ru: 'Пример: Институт трёх языков',
        zh: '示例：三语学院',
      },
      shortName: { en: 'Example institute', ru: 'Институт (пример)', zh: '示例学院' },
      description: {
        en: 'An invented academic institution. Its students [visited](e-visit) the demo newsroom.',
        ru: 'Вымышленное научное учреждение. Его студенты [побывали](e-visit) в демонстрационной редакции.',
        zh: '虚构的学术机构，其学生曾[参访](e-visit)演示编辑部。',
      },
    },
  ),
]
