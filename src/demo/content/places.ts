import type { DemoItem } from '../types'

type Row = [
  key: string,
  en: string,
  ru: string,
  zh: string,
  country: string | null,
  latitude: number,
  longitude: number,
  timeZone: string,
]

const rows: Row[] = [
  ['beijing', 'Beijing', 'Пекин', '北京', 'cn', 39.91, 116.4, 'Asia/Shanghai'],
  ['shanghai', 'Shanghai', 'Шанхай', '上海', 'cn', 31.22, 121.46, 'Asia/Shanghai'],
  ['qingdao', 'Qingdao', 'Циндао', '青岛', 'cn', 36.06, 120.38, 'Asia/Shanghai'],
  ['tianjin', 'Tianjin', 'Тяньцзинь', '天津', 'cn', 39.14, 117.18, 'Asia/Shanghai'],
  ['tashkent', 'Tashkent', 'Ташкент', '塔什干', 'uz', 41.26, 69.22, 'Asia/Tashkent'],
  ['samarkand', 'Samarkand', 'Самарканд', '撒马尔罕', 'uz', 39.65, 66.96, 'Asia/Samarkand'],
  ['astana', 'Astana', 'Астана', '阿斯塔纳', 'kz', 51.18, 71.45, 'Asia/Almaty'],
  ['bishkek', 'Bishkek', 'Бишкек', '比什凯克', 'kg', 42.87, 74.59, 'Asia/Bishkek'],
  ['dushanbe', 'Dushanbe', 'Душанбе', '杜尚别', 'tj', 38.54, 68.78, 'Asia/Dushanbe'],
  [
    'st-petersburg',
    'St Petersburg',
    'Санкт-Петербург',
    '圣彼得堡',
    'ru',
    59.94,
    30.31,
    'Europe/Moscow',
  ],
  ['moscow', 'Moscow', 'Москва', '莫斯科', 'ru', 55.75, 37.62, 'Europe/Moscow'],
  ['ufa', 'Ufa', 'Уфа', '乌法', 'ru', 54.74, 55.97, 'Asia/Yekaterinburg'],
  [
    'yekaterinburg',
    'Yekaterinburg',
    'Екатеринбург',
    '叶卡捷琳堡',
    'ru',
    56.85,
    60.61,
    'Asia/Yekaterinburg',
  ],
  ['new-delhi', 'New Delhi', 'Нью-Дели', '新德里', 'in', 28.64, 77.22, 'Asia/Kolkata'],
  ['new-york', 'New York', 'Нью-Йорк', '纽约', null, 40.71, -74.01, 'America/New_York'],
  ['vienna', 'Vienna', 'Вена', '维也纳', null, 48.21, 16.37, 'Europe/Vienna'],
  ['ashgabat', 'Ashgabat', 'Ашхабад', '阿什哈巴德', null, 37.95, 58.38, 'Asia/Ashgabat'],
]

/** Cities of datelines and meetings. */
export const places: DemoItem[] = rows.map(
  ([key, en, ru, zh, country, latitude, longitude, timeZone]) => ({
    key,
    in: 'places',
    text: { name: { en, ru, zh } },
    facts: { latitude, longitude, timeZone, ...(country ? { country: `@${country}` } : {}) },
  }),
)
