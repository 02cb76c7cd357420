import type { DemoItem } from '../types'
import { portraitOf } from './portraits'

/** Somebody who doesn't exist, who may say what nobody said. */
export const examplePeople: DemoItem[] = [
  {
    key: 'example-editor',
    in: 'people',
    text: {
      name: { en: 'Alex Example', ru: 'Алекс Пример', zh: '示例·亚历克斯' },
      sortName: { en: 'Example, Alex', ru: 'Пример, Алекс', zh: '亚历克斯（示例）' },
      honorific: { en: 'Dr', ru: 'Доктор наук', zh: '博士' },
      biography: {
        en: 'An invented person. Taught at the [example institute](example-institute) until 2023 and has edited the [demo newsroom](newsroom) since: an item of 2023 shows the one title, an item of today the other.',
        ru: 'Вымышленное лицо. До 2023 года преподаёт в [институте из примера](example-institute), затем – редактор [демонстрационной редакции](newsroom): в материале 2023 года указана одна должность, в нынешнем – другая.',
        zh: '虚构人物。2023年以前在[示例学院](example-institute)任教，此后任[演示编辑部](newsroom)编辑：2023年的稿件显示前一职务，当前稿件显示后一职务。',
      },
    },
    facts: {
      ...portraitOf('example-editor'),
      posts: [
        {
          title: {
            en: 'Editor of the demo newsroom',
            ru: 'редактор демонстрационной редакции',
            zh: '演示编辑部编辑',
          },
          organisation: '@newsroom',
          from: '2024-01-01',
        },
        {
          title: {
            en: 'Lecturer at the example institute',
            ru: 'преподаватель института из примера',
            zh: '示例学院讲师',
          },
          organisation: '@example-institute',
          from: '2020-01-01',
          to: '2023-12-31',
        },
      ],
    },
  },
]
