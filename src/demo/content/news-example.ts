import type { DemoItem } from '../types'
import { news } from './news-item'

/** Invented items, for galleries and for states that readers don't see. */
export const exampleNews: DemoItem[] = [
  news(
    'n-open-day',
    {
      kind: 'photoStory',
      source: 'ru',
      kicker: 'demo',
      date: '2025-10-16',
      at: 'tashkent',
      picture: 'p-scripts',
      gallery: [
        'p-day-arrival',
        'p-day-tour',
        'p-day-desk',
        'p-day-questions',
        'p-day-mosaic',
        'p-day-farewell',
      ],
      event: 'e-visit',
      bodies: ['newsroom', 'example-institute'],
      people: ['example-editor'],
      documents: ['example-report'],
      topics: ['t-cooperation'],
      press: true,
      waiting: ['zh'],
    },
    {
      en: [
        'Example: a visit in six pictures',
        'Invented students visited an invented newsroom on 15 October 2025. The pictures are abstract.',
        `Students of the [example institute](example-institute) came to the [demo newsroom](newsroom) for three hours. Neither the visit nor the visitors exist: the story shows a gallery that belongs to an [event](e-visit).

> example-editor: Ask which language was first. The answer is another one every day.

> [An invented student]: I thought that a translation was a copy. Here it is a text of its own.

This story has a Chinese text as well. It waits for the editors, and readers don’t see it yet.`,
      ],
      ru: [
        'Пример: визит в шести картинах',
        'Вымышленные студенты побывали в вымышленной редакции 15 октября 2025 года. Картины абстрактные.',
        `Студенты [института из примера](example-institute) провели в [демонстрационной редакции](newsroom) три часа. Ни визита, ни гостей не было: репортаж показывает галерею, которая относится к [мероприятию](e-visit).

> example-editor: Спросите, какой язык был первым. Каждый день ответ новый.

> [Вымышленная студентка]: Я думала, что перевод – это копия. Здесь это самостоятельный текст.

У репортажа есть и китайский текст. Он ждёт решения редактора, и читатели его пока не видят.`,
      ],
      zh: [
        '示例：六幅图看一次参访',
        '2025年10月15日，虚构的学生参访虚构的编辑部。图画均为抽象构图。',
        `[示例学院](example-institute)的学生在[演示编辑部](newsroom)度过了三个小时。参访和访客均属虚构，本报道用于展示与[活动](e-visit)关联的图集。

> example-editor: 不妨问问哪种语言在先，每天的答案都不一样。

> [一位虚构的学生]: 我原以为译文只是副本，在这里它是独立的文本。

本中文稿正等待编辑发布，读者暂时看不到。`,
      ],
    },
  ),
  news(
    'n-not-yet',
    {
      kind: 'announcement',
      kicker: 'demo',
      date: '2027-05-20',
      event: 'e-forum',
      bodies: ['newsroom'],
      press: true,
      waiting: ['en', 'ru'],
    },
    {
      en: [
        'Example: an announcement that waits for its day',
        'An invented announcement, written in two languages and published in none.',
        'Registration for the [forum](e-forum) is open. Nobody can register, because the forum is invented.',
      ],
      ru: [
        'Пример: объявление, которое ждёт своего дня',
        'Вымышленное объявление: написано на двух языках, не опубликовано ни на одном.',
        'Открыта регистрация на [форум](e-forum). Зарегистрироваться нельзя: форум вымышлен.',
      ],
    },
  ),
  news(
    'n-thrown-away',
    { kicker: 'demo', date: '2025-11-18', bodies: ['newsroom'], trashed: true },
    {
      en: [
        'Example: a draft that was thrown away',
        'An invented item in the trash. It can be taken out again.',
        'Somebody began this item, and somebody else had written it already.',
      ],
    },
  ),
]
