import type { DemoItem } from '../types'
import {
  china,
  directed,
  director,
  kazakhstan,
  kyrgyzstan,
  person,
  russia,
  tajikistan,
  uzbekistan,
} from './person'

/** Directors of the RATS Executive Committee; those of before 2013 are known by the year. */
export const directors: DemoItem[] = [
  person(
    'kasymov',
    ['Vyacheslav Kasymov', 'Вячеслав Касымов', '卡西莫夫'],
    ['Kasymov, Vyacheslav', 'Касымов, Вячеслав', '卡西莫夫'],
    directed(uzbekistan, '2004–2006'),
    [director(['2004-06-17', '2006-12-31'])],
  ),
  person(
    'subanov',
    ['Myrzakan Subanov', 'Мырзакан Субанов'],
    ['Subanov, Myrzakan', 'Субанов, Мырзакан'],
    [directed(kyrgyzstan, '2007–2009')[0], directed(kyrgyzstan, '2007–2009')[1]],
    [director(['2007-01-01', '2009-12-31'])],
  ),
  person(
    'dzhumanbekov',
    ['Dzhenisbek Dzhumanbekov', 'Дженисбек Джуманбеков', '朱曼别科夫'],
    ['Dzhumanbekov, Dzhenisbek', 'Джуманбеков, Дженисбек', '朱曼别科夫'],
    directed(kazakhstan, '2010–2012'),
    [director(['2010-01-01', '2012-12-31'])],
  ),
  person(
    'zhang-xinfeng',
    ['Zhang Xinfeng', 'Чжан Синьфэн', '张新枫'],
    ['Zhang Xinfeng', 'Чжан Синьфэн', '张新枫'],
    directed(china, '2013–2015'),
    [director(['2013-01-01', '2015-12-31'])],
  ),
  person(
    'sysoyev',
    ['Yevgeny Sysoyev', 'Евгений Сысоев', '叶夫根尼·瑟索耶夫'],
    ['Sysoyev, Yevgeny', 'Сысоев, Евгений', '瑟索耶夫'],
    directed(russia, '2016–2018'),
    [director(['2016-01-01', '2018-12-31'])],
  ),
  person(
    'giyosov',
    ['Jumakhon Giyosov', 'Джумахон Гиёсов', '吉约索夫'],
    ['Giyosov, Jumakhon', 'Гиёсов, Джумахон', '吉约索夫'],
    directed(tajikistan, '2019–2021'),
    [director(['2019-01-01', '2021-12-31'])],
  ),
  person(
    'mirzaev',
    ['Ruslan Mirzaev', 'Руслан Мирзаев', '鲁斯兰·米尔扎耶夫'],
    ['Mirzaev, Ruslan', 'Мирзаев, Руслан', '米尔扎耶夫'],
    directed(uzbekistan, '2022–2024'),
    [director(['2022-01-01', '2024-12-31'])],
  ),
  person(
    'sharsheev',
    ['Ularbek Sharsheev', 'Уларбек Шаршеев'],
    ['Sharsheev, Ularbek', 'Шаршеев, Уларбек'],
    [
      'Has directed the [Executive Committee of RATS](rats-ec) since the beginning of 2025; from Kyrgyzstan.',
      'С начала 2025 года руководит [Исполнительным комитетом РАТС](rats-ec), представляет Кыргызстан.',
    ],
    [director(['2025-01-01'])],
  ),
]
