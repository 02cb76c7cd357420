import type { DemoItem, Text } from '../types'
import { document, eight, founders, ten } from './document'

type Names = [en: string, ru: string, zh: string]
type Day = [iso: string, en: string, ru: string, zh: string]

/** A declaration of the heads of state; it carries the date of the meeting. */
function declaration(
  key: string,
  [iso, ...day]: Day,
  place: string,
  parties: string[] | undefined,
  title: Names,
  where: Names,
  more: Names = ['', '', ''],
): DemoItem {
  const text = ([en, ru, zh]: Names): Text => ({ en, ru, zh })
  return document(
    key,
    {
      kind: 'declaration',
      adoptedOn: iso,
      ...(place ? { place } : {}),
      ...(parties ? { parties } : {}),
    },
    text(title),
    text([
      `Adopted by the Council of Heads of State ${where[0]} on ${day[0]}. ${more[0]}`.trim(),
      `Принята Советом глав государств ${where[1]} ${day[1]}. ${more[1]}`.trim(),
      `${day[2]}由元首理事会${where[2]}通过。${more[2]}`,
    ]),
  )
}

/** Declarations of the heads of state; places repeat, so that titles name the year. */
export const declarations: DemoItem[] = [
  document(
    'declaration-2001',
    { kind: 'declaration', adoptedOn: '2001-06-15', place: '@shanghai', parties: founders },
    {
      en: 'Declaration on the Establishment of the SCO',
      ru: 'Декларация о создании ШОС',
      zh: '《上海合作组织成立宣言》',
    },
    {
      en: 'Signed in Shanghai on 15 June 2001 by the heads of Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.',
      ru: 'Подписана в Шанхае 15 июня 2001 года главами Казахстана, Китая, Кыргызстана, России, Таджикистана и Узбекистана.',
      zh: '2001年6月15日由哈萨克斯坦、中国、吉尔吉斯斯坦、俄罗斯、塔吉克斯坦和乌兹别克斯坦元首在上海签署。',
    },
  ),
  declaration(
    'declaration-2017',
    ['2017-06-09', '9 June 2017', '9 июня 2017 года', '2017年6月9日'],
    '@astana',
    undefined,
    [
      'Astana Declaration (2017)',
      'Астанинская декларация (2017 год)',
      '《上海合作组织成员国元首阿斯塔纳宣言》（2017年）',
    ],
    ['in Astana', 'в Астане', '在阿斯塔纳'],
    [
      'It holds common assessments of international security.',
      'Содержит общие оценки положения в области международной безопасности.',
      '宣言载有对国际安全形势的共同评估。',
    ],
  ),
  declaration(
    'declaration-2018',
    ['2018-06-10', '10 June 2018', '10 июня 2018 года', '2018年6月10日'],
    '@qingdao',
    eight,
    [
      'Qingdao Declaration (2018)',
      'Циндаоская декларация (2018 год)',
      '《上海合作组织成员国元首理事会青岛宣言》（2018年）',
    ],
    ['in Qingdao', 'в Циндао', '在青岛'],
  ),
  declaration(
    'declaration-2019',
    ['2019-06-14', '14 June 2019', '14 июня 2019 года', '2019年6月14日'],
    '@bishkek',
    eight,
    [
      'Bishkek Declaration of the SCO’s Heads of State Council (2019)',
      'Бишкекская декларация Совета глав государств – членов ШОС (2019 год)',
      '《比什凯克宣言》（2019年）',
    ],
    ['in Bishkek', 'в Бишкеке', '在比什凯克'],
  ),
  declaration(
    'declaration-2021',
    ['2021-09-17', '17 September 2021', '17 сентября 2021 года', '2021年9月17日'],
    '@dushanbe',
    eight,
    [
      'Dushanbe Declaration on the Twentieth Anniversary of the SCO (2021)',
      'Душанбинская декларация двадцатилетия ШОС (2021 год)',
      '《上海合作组织二十周年杜尚别宣言》（2021年）',
    ],
    ['in Dushanbe', 'в Душанбе', '在杜尚别'],
  ),
  declaration(
    'declaration-2022',
    ['2022-09-16', '16 September 2022', '16 сентября 2022 года', '2022年9月16日'],
    '@samarkand',
    eight,
    [
      'Samarkand Declaration (2022)',
      'Самаркандская декларация (2022 год)',
      '《上海合作组织成员国元首理事会撒马尔罕宣言》（2022年）',
    ],
    ['in Samarkand', 'в Самарканде', '在撒马尔罕'],
  ),
  declaration(
    'declaration-2023',
    ['2023-07-04', '4 July 2023', '4 июля 2023 года', '2023年7月4日'],
    '',
    undefined,
    [
      'New Delhi Declaration (2023)',
      'Нью-Делийская декларация (2023 год)',
      '《上海合作组织成员国元首理事会新德里宣言》（2023年）',
    ],
    ['by video link', 'по видеосвязи', '以视频方式'],
    ['India had the chair.', 'Председательствовала Индия.', '印度担任轮值主席国。'],
  ),
  declaration(
    'declaration-2024',
    ['2024-07-04', '4 July 2024', '4 июля 2024 года', '2024年7月4日'],
    '@astana',
    undefined,
    [
      'Astana Declaration (2024)',
      'Астанинская декларация (2024 год)',
      '《上海合作组织成员国元首理事会阿斯塔纳宣言》（2024年）',
    ],
    ['in Astana', 'в Астане', '在阿斯塔纳'],
  ),
  declaration(
    'declaration-2025',
    ['2025-09-01', '1 September 2025', '1 сентября 2025 года', '2025年9月1日'],
    '@tianjin',
    ten,
    [
      'Tianjin Declaration (2025)',
      'Тяньцзиньская декларация Совета глав государств – членов ШОС (2025 год)',
      '《上海合作组织成员国元首理事会天津宣言》（2025年）',
    ],
    ['in Tianjin', 'в Тяньцзине', '在天津'],
  ),
]
