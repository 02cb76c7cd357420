import type { DemoItem } from '../types'

/** Plain pages. */
export const pages: DemoItem[] = [
  {
    key: 'about',
    in: 'pages',
    text: {
      title: { en: 'About this demonstration', ru: 'О демонстрации', zh: '关于本演示' },
      slug: { en: 'about', ru: 'o-proekte', zh: 'guan-yu' },
      body: {
        en: `This site is a demonstration of Communiqué, a newsroom for organisations that speak several languages at once.

## What is true here

Names, dates, documents and statuses follow public sources of the organisations named. The wording is our own. This is not a site of the [Shanghai Cooperation Organisation](sco), and no text here is an official one.

## What is invented

The [demo newsroom](newsroom), its accounts, and everything whose title begins with “Example”. They are there to show what a newsroom does. The press desk named under some items is invented too.

## Languages

Every item has a source language and is translated from it. English texts of the Organisation’s documents are translations: its official languages are Russian and Chinese.`,
        ru: `Этот сайт – демонстрация Communiqué – системы для редакций организаций, которые говорят на нескольких языках сразу.

## Что здесь достоверно

Названия, даты, документы и статусы взяты из открытых источников самих организаций. Формулировки наши. Это не сайт [Шанхайской организации сотрудничества](sco), и ни один текст здесь не является официальным.

## Что здесь вымышлено

[Демонстрационная редакция](newsroom), её учётные записи и всё, название чего начинается словом «Пример». Они нужны, чтобы показать работу редакции. Вымышлена и пресс-служба, указанная под некоторыми материалами.

## Языки

У каждого материала есть язык оригинала, с которого он переведён. Английские тексты документов Организации – переводы: её официальные языки – русский и китайский.`,
        zh: `本站是Communiqué的演示。Communiqué是为同时使用多种语言的组织打造的新闻编辑系统。

## 哪些内容属实

名称、日期、文件和地位均依据相关组织的公开资料，文字为本站自撰。本站不是[上海合作组织](sco)网站，所有文本均非正式文本。

## 哪些内容为虚构

[演示编辑部](newsroom)及其账户，以及名称以“示例”开头的所有内容，均为展示编辑工作而虚构。部分稿件下方的新闻处亦属虚构。

## 语言

每篇稿件都有原文语言，其他语言由此译出。上合组织文件的英文本均为译文，其官方语言为汉语和俄语。`,
      },
    },
  },
  {
    key: 'accessibility',
    in: 'pages',
    source: 'ru',
    text: {
      title: { en: 'Reading this site', ru: 'Как читать этот сайт', zh: '阅读说明' },
      slug: { en: 'reading-this-site', ru: 'kak-chitat-sayt', zh: 'yue-du-shuo-ming' },
      body: {
        en: `Every page can be read and used without JavaScript and by keyboard alone.

The language switch stays on the same item and offers only languages in which it is published. Where a name isn’t available in your language, it appears in another and is marked as such for screen readers.

Times of events are given in the zone of the place where they happen.`,
        ru: `Каждую страницу можно читать без JavaScript, а пользоваться ею – с одной клавиатуры.

Переключатель языка оставляет вас на том же материале и предлагает только те языки, на которых он опубликован. Если названия нет на вашем языке, оно показано на другом и помечено для программ экранного чтения.

Время мероприятий указано в часовом поясе места, где они проходят.`,
        zh: `所有页面无需JavaScript即可阅读，也可以只用键盘操作。

语言切换停留在同一篇稿件，只提供已发布的语言版本。如果某个名称没有您所用语言的版本，将以另一种语言显示，并为读屏软件加以标注。

活动时间按活动所在地时区显示。`,
      },
    },
  },
]
