import type { DemoItem } from '../types'

/** Every element that a text can have, on one page in three languages. */
export const elementsPage: DemoItem = {
  key: 'elements',
  in: 'pages',
  text: {
    title: {
      en: 'Example: the elements of a text',
      ru: 'Пример: из чего состоит текст',
      zh: '示例：文本的各种元素',
    },
    slug: { en: 'elements-of-a-text', ru: 'elementy-teksta', zh: 'wen-ben-yuan-su' },
    body: {
      en: `A paragraph with **bold** and *italic* words, and with a [link to an item](sco).

## A heading

### A heading below it

- An item of a list
- Another one

1. A first step
1. A second step

> alimov: The RATS Executive Committee has created a venue that grows more sought after each year.

> [A person without a page here]: A quotation may name anybody.

>> A passage set apart, by nobody in particular.

| Day | What happens |
| 1 November | Opening |
| 2 November | Closing |

![p-scripts]

---

Under the line the text goes on.`,
      ru: `Абзац с **полужирным** и *курсивом*, а также со [ссылкой на материал](sco).

## Заголовок

### Подзаголовок

- Пункт списка
- Ещё один

1. Первый шаг
1. Второй шаг

> alimov: Исполнительный комитет РАТС создал площадку, которая с каждым годом становится всё более востребованной.

> [Человек, о котором здесь нет страницы]: Цитата может назвать кого угодно.

>> Отдельный отрывок, который никому не приписан.

| День | Что происходит |
| 1 ноября | Открытие |
| 2 ноября | Завершение |

![p-scripts]

---

Под линией текст продолжается.`,
      zh: `一个段落，含有**加粗**的文字和[指向条目的链接](sco)。

## 标题

### 下一级标题

- 列表中的一项
- 又一项

1. 第一步
1. 第二步

> alimov: 地区反恐怖机构执行委员会搭建的平台一年比一年更受重视。

> [本站未收录的人士]: 引语可以署任何人的名字。

>> 单独成段的文字，不归于任何人。

| 日期 | 内容 |
| 11月1日 | 开幕 |
| 11月2日 | 闭幕 |

![p-scripts]

---

分隔线下，正文继续。`,
    },
  },
}
