import type { DemoItem } from '../types'
import { news } from './news-item'

/** Notices about the demonstration, one of them withdrawn. */
export const noticeNews: DemoItem[] = [
  news(
    'n-guide',
    {
      kind: 'announcement',
      kicker: 'demo',
      date: '2025-11-22',
      picture: 'p-greetings',
      bodies: ['newsroom'],
    },
    {
      en: [
        'How to find your way around this demonstration',
        'Some items are unlike the others on purpose. This notice says where to look.',
        `Most items here exist in three languages. These don’t, or not only:

- a report of a memorandum signed in Moscow exists in Russian only, one on the Shanghai Five in Chinese only;
- the item on the [declaration of the UN and SCO secretariats](n-un-2010) exists in English and Russian;
- the item on [Kyrgyzstan’s chair](n-chair-2025) has later changes in English that aren’t published;
- the [visit in six pictures](n-open-day) has a Chinese text that waits to be published;
- one notice was withdrawn, and its address says so.

Editors also find an announcement that isn’t public in any language, and a draft in the trash. The [elements of a text](elements) have a page of their own.

Everything whose title begins with “Example” is invented.`,
      ],
      ru: [
        'Как ориентироваться в этой демонстрации',
        'Некоторые материалы нарочно не похожи на остальные. Здесь сказано, где их искать.',
        `Большинство материалов есть на трёх языках. Исключения такие:

- сообщение о [меморандуме, подписанном в Москве](n-moscow-2018), есть только на русском, о «Шанхайской пятёрке» – только на китайском;
- материал о [декларации секретариатов ООН и ШОС](n-un-2010) – на английском и русском;
- в материале о [председательстве Кыргызстана](n-chair-2025) есть неопубликованная правка английского текста;
- у [визита в шести картинах](n-open-day) есть китайский текст, который ждёт публикации;
- одно уведомление снято с публикации, и его адрес об этом говорит.

Редакторы найдут ещё объявление, которое не опубликовано ни на одном языке, и черновик в корзине. [Из чего состоит текст](elements), показано на отдельной странице.

Всё, название чего начинается словом «Пример», вымышлено.`,
      ],
      zh: [
        '如何浏览本演示',
        '有几篇稿件特意与众不同，本通知说明在哪里可以找到。',
        `大多数稿件有三种语言，以下除外：

- 关于在莫斯科签署备忘录的报道只有俄文版，关于[“上海五国”](n-shanghai-five)的报道只有中文版；
- 关于联合国与上合组织秘书处联合声明的稿件只有英文版和俄文版；
- 关于[吉尔吉斯斯坦接任轮值主席国](n-chair-2025)的稿件，英文版有尚未发布的修改；
- 关于一次参访的图片报道，中文稿正等待发布；
- 有一则通知已撤回，其网址会如实说明。

编辑还会看到一则任何语言都未发布的公告，以及回收站里的一篇草稿。[文本的各种元素](elements)另有专页。

凡名称以“示例”开头的内容均为虚构。`,
      ],
    },
  ),
  news(
    'n-withdrawn',
    { kind: 'announcement', kicker: 'demo', date: '2025-11-20', bodies: ['newsroom'] },
    {
      en: [
        'Example: a notice sent out twice',
        'An invented notice that the newsroom withdrew.',
        'The same notice had been published already, so this one was withdrawn.',
      ],
      ru: [
        'Пример: уведомление, вышедшее дважды',
        'Вымышленное уведомление, которое редакция сняла с публикации.',
        'Такое же уведомление уже было опубликовано, поэтому это снято.',
      ],
      zh: [
        '示例：重复发布的通知',
        '编辑部撤回的虚构通知。',
        '同样的通知此前已发布，因此本通知已撤回。',
      ],
    },
    { withdraw: 'Published twice by mistake; the first notice stands.' },
  ),
]
