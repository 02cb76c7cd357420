import type { DemoItem } from '../types'
import { document, founders, ten } from './document'

/** Treaties, agreements and strategies. */
export const treaties: DemoItem[] = [
  document(
    'shanghai-convention',
    {
      kind: 'convention',
      adoptedOn: '2001-06-15',
      place: '@shanghai',
      parties: founders,
      file: 'sheet-convention',
    },
    {
      en: 'Shanghai Convention on Combating Terrorism, Separatism and Extremism',
      ru: 'Шанхайская конвенция о борьбе с терроризмом, сепаратизмом и экстремизмом',
      zh: '《打击恐怖主义、分裂主义和极端主义上海公约》',
    },
    {
      en: 'Signed in Shanghai on 15 June 2001, the day the Organisation was founded; in force since 29 March 2003.',
      ru: 'Подписана в Шанхае 15 июня 2001 года, в день создания Организации. Вступила в силу 29 марта 2003 года.',
      zh: '2001年6月15日，即上合组织成立当日在上海签署，2003年3月29日生效。',
    },
  ),
  document(
    'charter',
    {
      kind: 'agreement',
      adoptedOn: '2002-06-07',
      place: '@st-petersburg',
      parties: founders,
      file: 'sheet-charter',
    },
    {
      en: 'Charter of the Shanghai Cooperation Organisation',
      ru: 'Хартия Шанхайской организации сотрудничества',
      zh: '《上海合作组织宪章》',
    },
    {
      en: 'Signed in St Petersburg on 7 June 2002; in force since 19 September 2003.',
      ru: 'Подписана в Санкт-Петербурге 7 июня 2002 года, вступила в силу 19 сентября 2003 года.',
      zh: '2002年6月7日在圣彼得堡签署，2003年9月19日生效。',
    },
  ),
  document(
    'rats-agreement',
    { kind: 'agreement', adoptedOn: '2002-06-07', place: '@st-petersburg', parties: founders },
    {
      en: 'Agreement between the Member States of the SCO on the Regional Anti-Terrorist Structure',
      ru: 'Соглашение между государствами – членами ШОС о Региональной антитеррористической структуре',
      zh: '《上海合作组织成员国关于地区反恐怖机构的协定》',
    },
    {
      en: 'Signed in St Petersburg on 7 June 2002; amended on 5 September 2003 and 16 August 2007.',
      ru: 'Подписано в Санкт-Петербурге 7 июня 2002 года. Изменения внесены 5 сентября 2003 года и 16 августа 2007 года.',
      zh: '2002年6月7日在圣彼得堡签署，2003年9月5日和2007年8月16日修订。',
    },
  ),
  document(
    'data-bank',
    { kind: 'agreement', adoptedOn: '2004-06-17', place: '@tashkent', parties: founders },
    { en: 'Agreement on the Data Bank of the RATS', ru: 'Соглашение о Банке данных РАТС ШОС' },
    { en: 'Signed in Tashkent on 17 June 2004.', ru: 'Подписано в Ташкенте 17 июня 2004 года.' },
  ),
  document(
    'good-neighbourliness',
    { kind: 'agreement', adoptedOn: '2007-08-16', place: '@bishkek', parties: founders },
    {
      en: 'Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation of the Member States of the SCO',
      ru: 'Договор о долгосрочном добрососедстве, дружбе и сотрудничестве государств – членов ШОС',
      zh: '《上海合作组织成员国长期睦邻友好合作条约》',
    },
    {
      en: 'Signed in Bishkek on 16 August 2007; in force since 31 October 2012.',
      ru: 'Подписан в Бишкеке 16 августа 2007 года, вступил в силу 31 октября 2012 года.',
      zh: '2007年8月16日在比什凯克签署，2012年10月31日生效。',
    },
  ),
  document(
    'convention-terrorism',
    { kind: 'convention', adoptedOn: '2009-06-16', place: '@yekaterinburg', parties: founders },
    {
      en: 'Convention of the Shanghai Cooperation Organisation against Terrorism',
      ru: 'Конвенция Шанхайской организации сотрудничества против терроризма',
      zh: '《上海合作组织反恐怖主义公约》',
    },
    {
      en: 'Signed in Yekaterinburg on 16 June 2009; in force since 14 January 2012.',
      ru: 'Подписана в Екатеринбурге 16 июня 2009 года, вступила в силу 14 января 2012 года.',
      zh: '2009年6月16日在叶卡捷琳堡签署，2012年1月14日生效。',
    },
  ),
  document(
    'convention-extremism',
    { kind: 'convention', adoptedOn: '2017-06-09', place: '@astana' },
    {
      en: 'Convention of the Shanghai Cooperation Organisation on Countering Extremism',
      ru: 'Конвенция Шанхайской организации сотрудничества по противодействию экстремизму',
      zh: '《上海合作组织反极端主义公约》',
    },
    {
      en: 'Signed in Astana on 9 June 2017. It is to strengthen the security of the member states, the cooperation of their law-enforcement bodies and their legislation. China ratified it on 29 December 2018, Russia on 26 July 2019, Kazakhstan on 18 February 2020.',
      ru: 'Подписана в Астане 9 июня 2017 года. Призвана укрепить безопасность государств-членов, взаимодействие их правоохранительных органов и законодательство. Ратифицирована Китаем 29 декабря 2018 года, Россией 26 июля 2019 года, Казахстаном 18 февраля 2020 года.',
      zh: '2017年6月9日在阿斯塔纳签署，旨在巩固成员国安全、加强执法机关合作、完善各国法律。中国于2018年12月29日、俄罗斯于2019年7月26日、哈萨克斯坦于2020年2月18日批准该公约。',
    },
  ),
  document(
    'un-sco-2010',
    {
      kind: 'declaration',
      adoptedOn: '2010-04-05',
      place: '@tashkent',
      parties: ['@un', '@sco'],
      authentic: [],
    },
    {
      en: 'Joint Declaration on Cooperation between the Secretariats of the United Nations and the SCO',
      ru: 'Совместная декларация о сотрудничестве между секретариатами ООН и ШОС',
    },
    {
      en: 'Signed on 5 April 2010 in Tashkent.',
      ru: 'Подписана 5 апреля 2010 года в Ташкенте.',
    },
  ),
  document(
    'strategy-2025',
    { kind: 'decision', adoptedOn: '2015-07-10', place: '@ufa', parties: founders },
    {
      en: 'SCO Development Strategy until 2025',
      ru: 'Стратегия развития ШОС до 2025 года',
      zh: '《上海合作组织至2025年发展战略》',
    },
    {
      en: 'Adopted in Ufa on 10 July 2015.',
      ru: 'Принята в Уфе 10 июля 2015 года.',
      zh: '2015年7月10日在乌法通过。',
    },
  ),
  document(
    'strategy-2035',
    { kind: 'decision', adoptedOn: '2025-09-01', place: '@tianjin', parties: ten },
    {
      en: 'SCO Development Strategy until 2035',
      ru: 'Стратегия развития ШОС до 2035 года',
      zh: '《上合组织未来10年（2026—2035年）发展战略》',
    },
    {
      en: 'Adopted in Tianjin on 1 September 2025.',
      ru: 'Принята в Тяньцзине 1 сентября 2025 года.',
      zh: '2025年9月1日在天津通过。',
    },
  ),
]
