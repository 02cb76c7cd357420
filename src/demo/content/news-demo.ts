import type { DemoItem } from '../types'
import { news } from './news-item'

/** Items about the demonstration itself, for the kinds that facts alone don’t fill. */
export const demoNews: DemoItem[] = [
  news(
    'n-interview',
    {
      kind: 'interview',
      kicker: 'demo',
      date: '2025-11-24',
      picture: 'p-scripts',
      bodies: ['newsroom'],
      people: ['example-editor'],
      topics: ['t-cooperation'],
      press: true,
    },
    {
      en: [
        'Example interview: three languages, one story',
        'Four questions to an editor who doesn’t exist, about a newsroom that does: this one.',
        `This conversation with [Alex Example](example-editor) is invented. It shows what an interview looks like, and says how the [newsroom](newsroom) works.

## Which language comes first?

The one in which an item was written. A report may begin in Russian, a profile in Chinese, an announcement in English.

## Does English wait for Chinese?

No. Each language is published when it is ready, and withdrawn by itself.

## What if a translation is missing?

Then the page says so and leads to the languages that exist. No other language stands in without saying so.

## And if a person changes office?

The title on an item is the one of its day. Whoever was Deputy Secretary-General in 2023 remains it in the report of 2023.`,
      ],
      ru: [
        'Пример интервью: три языка, одна история',
        'Четыре вопроса редактору, которого не существует, о редакции, которая существует: об этой.',
        `Этот разговор с [Алексом Примером](example-editor) вымышлен. Он показывает, как выглядит интервью, и рассказывает, как работает [редакция](newsroom).

## Какой язык первый?

Тот, на котором материал написан. Отчёт может начаться с русского, портрет – с китайского, объявление – с английского.

## Английский ждёт китайского?

Нет. Каждый язык публикуется, когда готов, и снимается сам по себе.

## А если перевода нет?

Тогда страница так и скажет и приведёт к языкам, которые есть. Ни один язык не подменяет другой молча.

## А если человек сменил должность?

В материале указана должность того дня. Кто в 2023 году был заместителем Генерального секретаря, остаётся им в сообщении 2023 года.`,
      ],
      zh: [
        '示例访谈：一个故事，三种语言',
        '向一位并不存在的编辑提出的四个问题，谈的却是真实存在的编辑部，也就是本站。',
        `这篇对[示例·亚历克斯](example-editor)的访谈是虚构的，用来展示访谈的样式，并说明[编辑部](newsroom)如何工作。

## 哪种语言在先？

写作时使用的语言。报道可以先写俄文，人物介绍可以先写中文，通知可以先写英文。

## 英文版要等中文版吗？

不用。每种语言准备好即可发布，也可以单独撤回。

## 没有译文怎么办？

页面会如实说明，并给出已有的语言版本，绝不悄悄以另一种语言代替。

## 人物职务变动怎么办？

稿件显示的是当日的职务。2023年任副秘书长的人，在2023年的报道中仍是副秘书长。`,
      ],
    },
  ),
  news(
    'n-cities',
    {
      kind: 'photoStory',
      source: 'zh',
      kicker: 'demo',
      date: '2025-11-23',
      picture: 'p-shanghai',
      gallery: [
        'p-shanghai',
        'p-tashkent',
        'p-astana',
        'p-tianjin',
        'p-samarkand',
        'p-bishkek',
        'p-dushanbe',
        'p-beijing',
      ],
      bodies: ['sco'],
      topics: ['t-summits'],
    },
    {
      en: [
        'Eight cities in eight drawings',
        'Heads of state have met in all of them. The drawings are abstract and made by a program.',
        `Shanghai, where the [SCO](sco) was founded; Tashkent, the seat of RATS; Beijing, the seat of the Secretariat; and five more cities in which the heads of state have met.

![p-cities]

The drawings show neither buildings nor borders. A few lines of code made them, the same at every loading of this demonstration.`,
      ],
      ru: [
        'Восемь городов в восьми рисунках',
        'В каждом из них встречались главы государств. Рисунки абстрактные, их сделала программа.',
        `Шанхай, где создана [ШОС](sco), Ташкент, где находится РАТС, Пекин, где работает Секретариат, и ещё пять городов, в которых встречались главы государств.

![p-cities]

На рисунках нет ни зданий, ни границ. Их сделали несколько строк кода, одинаково при каждой загрузке этой демонстрации.`,
      ],
      zh: [
        '八座城市，八幅图画',
        '成员国元首曾在这些城市会晤。图画为抽象构图，由程序绘制。',
        `上海是[上合组织](sco)诞生地，塔什干是地区反恐怖机构所在地，北京是秘书处所在地，另外五座城市也曾举行元首会晤。

![p-cities]

图中既无建筑，也无边界，由几行代码绘成，每次加载演示时都相同。`,
      ],
    },
  ),
]
