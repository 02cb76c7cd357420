import type { Text } from '../types'

/** A page of a demo file: rows of facts, and what is said under them. */
export type Sheet = { key: string; title: Text; rows: [term: Text, value: Text][]; end: Text }

const line = (en: string, ru: string, zh: string): Text => ({ en, ru, zh })

const signed = line('Signed', 'Подписание', '签署')
const inForce = line('In force since', 'Вступление в силу', '生效')
const authentic = line('Authentic languages', 'Языки аутентичных текстов', '作准文本语种')
const russianAndChinese = line('Russian and Chinese', 'Русский и китайский', '俄文和中文')
const founders = line(
  'Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan, Uzbekistan',
  'Казахстан, Китай, Кыргызстан, Россия, Таджикистан, Узбекистан',
  '哈萨克斯坦、中国、吉尔吉斯斯坦、俄罗斯、塔吉克斯坦、乌兹别克斯坦',
)

/** Said on every file. */
export const notice = line(
  'A summary of the Communiqué demonstration in its own words. It is no official text and doesn’t stand in for one.',
  'Краткое изложение, составленное для демонстрации Communiqué своими словами. Это не официальный текст, и заменить его оно не может.',
  '本摘要由Communiqué演示自行撰写，并非正式文本，也不能代替正式文本。',
)

/** What the demo's files say; `npm run demo:files` sets them as PDF. */
export const sheets: Sheet[] = [
  {
    key: 'sheet-charter',
    title: line(
      'Charter of the Shanghai Cooperation Organisation: a summary',
      'Хартия Шанхайской организации сотрудничества: краткое изложение',
      '《上海合作组织宪章》摘要',
    ),
    rows: [
      [
        signed,
        line(
          '7 June 2002, St Petersburg',
          '7 июня 2002 года, Санкт-Петербург',
          '2002年6月7日，圣彼得堡',
        ),
      ],
      [inForce, line('19 September 2003', '19 сентября 2003 года', '2003年9月19日')],
      [line('Signed by', 'Подписавшие государства', '签署国'), founders],
      [authentic, russianAndChinese],
      [
        line('Permanent bodies', 'Постоянно действующие органы', '常设机构'),
        line(
          'The Secretariat in Beijing and the Executive Committee of the Regional Anti-Terrorist Structure in Tashkent',
          'Секретариат в Пекине и Исполнительный комитет Региональной антитеррористической структуры в Ташкенте',
          '设在北京的秘书处和设在塔什干的地区反恐怖机构执行委员会',
        ),
      ],
    ],
    end: line(
      'The original text of Article 10 named Bishkek as the seat of the Regional Anti-Terrorist Structure. Amendments of 5 September 2003 moved it to Tashkent.',
      'В первоначальном тексте статьи 10 местом пребывания Региональной антитеррористической структуры был назван Бишкек. Изменениями от 5 сентября 2003 года она перенесена в Ташкент.',
      '宪章第十条原文规定地区反恐怖机构设在比什凯克。根据2003年9月5日的修订，机构改设于塔什干。',
    ),
  },
  {
    key: 'sheet-convention',
    title: line(
      'Shanghai Convention on Combating Terrorism, Separatism and Extremism: a summary',
      'Шанхайская конвенция о борьбе с терроризмом, сепаратизмом и экстремизмом: краткое изложение',
      '《打击恐怖主义、分裂主义和极端主义上海公约》摘要',
    ),
    rows: [
      [signed, line('15 June 2001, Shanghai', '15 июня 2001 года, Шанхай', '2001年6月15日，上海')],
      [inForce, line('29 March 2003', '29 марта 2003 года', '2003年3月29日')],
      [line('Signed by', 'Подписавшие государства', '签署国'), founders],
      [authentic, russianAndChinese],
    ],
    end: line(
      'Not to be confused with two later treaties: the Convention against Terrorism (Yekaterinburg, 16 June 2009) and the Convention on Countering Extremism (Astana, 9 June 2017).',
      'Не следует путать с двумя более поздними договорами: Конвенцией против терроризма (Екатеринбург, 16 июня 2009 года) и Конвенцией по противодействию экстремизму (Астана, 9 июня 2017 года).',
      '请勿与其后的两项条约混淆：《反恐怖主义公约》（2009年6月16日，叶卡捷琳堡）和《反极端主义公约》（2017年6月9日，阿斯塔纳）。',
    ),
  },
  {
    key: 'sheet-conference',
    title: line(
      'Fifth scientific and practical conference of RATS SCO: an overview',
      'Пятая научно-практическая конференция РАТС ШОС: справка',
      '上合组织地区反恐怖机构第五次科学实践会议概况',
    ),
    rows: [
      [
        line('When and where', 'Время и место', '时间和地点'),
        line(
          '1–2 November 2017, Tashkent',
          '1–2 ноября 2017 года, Ташкент',
          '2017年11月1日至2日，塔什干',
        ),
      ],
      [
        line('Organiser', 'Организатор', '主办方'),
        line(
          'Executive Committee of the Regional Anti-Terrorist Structure of the SCO',
          'Исполнительный комитет Региональной антитеррористической структуры ШОС',
          '上海合作组织地区反恐怖机构执行委员会',
        ),
      ],
      [
        line('Title', 'Название', '主题'),
        line(
          '“Fighting Terrorism: Cooperation without Borders”',
          '«Борьба с терроризмом – сотрудничество без границ»',
          '“打击恐怖主义：合作无国界”',
        ),
      ],
    ],
    end: line(
      'Secretary-General Rashid Alimov sent a message of greetings; Yevgeny Sysoyev, Director of the Executive Committee, spoke.',
      'Генеральный секретарь ШОС Рашид Алимов направил приветствие, выступил Директор Исполнительного комитета Евгений Сысоев.',
      '上合组织秘书长阿利莫夫致贺信，执行委员会主任瑟索耶夫讲话。',
    ),
  },
]
