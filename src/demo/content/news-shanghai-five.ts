import type { DemoItem } from '../types'
import { news } from './news-item'

/** What was before the founding, written in Chinese first; nobody has translated it yet. */
export const shanghaiFiveNews: DemoItem[] = [
  news(
    'n-shanghai-five',
    {
      source: 'zh',
      kicker: 'archive',
      date: '1996-04-26',
      at: 'shanghai',
      picture: 'p-shanghai',
      bodies: ['kz', 'cn', 'kg', 'ru', 'tj'],
      topics: ['t-organisation'],
    },
    {
      zh: [
        '“上海五国”元首在上海首次会晤',
        '1996年4月26日，哈萨克斯坦、中国、吉尔吉斯斯坦、俄罗斯和塔吉克斯坦五国元首在上海举行首次会晤。',
        `1996年4月26日，[哈萨克斯坦](kz)、[中国](cn)、[吉尔吉斯斯坦](kg)、[俄罗斯](ru)和[塔吉克斯坦](tj)五国元首在上海举行首次会晤。“上海五国”由此得名。

2001年6月14日至15日，[乌兹别克斯坦](uz)加入会晤。15日，六国在上海[成立上海合作组织](n-founding)。`,
      ],
    },
  ),
]
