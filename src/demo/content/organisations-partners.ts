import type { DemoItem } from '../types'
import { organisation } from './organisation'

/** Other organisations that the demo names. */
export const partnerBodies: DemoItem[] = [
  organisation(
    'osce',
    { kind: 'regional', site: 'https://www.osce.org' },
    {
      name: {
        en: 'Organization for Security and Co-operation in Europe',
        ru: 'Организация по безопасности и сотрудничеству в Европе',
        zh: '欧洲安全与合作组织',
      },
      shortName: { en: 'OSCE', ru: 'ОБСЕ', zh: '欧安组织' },
      acronym: { en: 'OSCE', ru: 'ОБСЕ' },
      description: {
        en: 'Regional organisation with its seat in Vienna. It has borne this name since 1995; before that it was the Conference on Security and Co-operation in Europe, begun in 1975.',
        ru: 'Региональная организация со штаб-квартирой в Вене. Нынешнее название носит с 1995 года; прежде – Совещание по безопасности и сотрудничеству в Европе, начатое в 1975 году.',
        zh: '设在维也纳的区域组织。其前身为1975年启动的欧洲安全与合作会议，1995年起使用现名。',
      },
    },
  ),
  organisation(
    'cis',
    { kind: 'regional', country: 'by', site: 'https://eccis.org' },
    {
      name: {
        en: 'Commonwealth of Independent States',
        ru: 'Содружество Независимых Государств',
        zh: '独立国家联合体',
      },
      shortName: { en: 'CIS', ru: 'СНГ', zh: '独联体' },
      acronym: { en: 'CIS', ru: 'СНГ' },
      description: {
        en: 'Founded on 8 December 1991; its Executive Committee works in Minsk. On 1 September 2025 the [SCO](sco) decided to take observer status in the CIS.',
        ru: 'Образовано 8 декабря 1991 года, Исполнительный комитет работает в Минске. 1 сентября 2025 года [ШОС](sco) приняла решение получить статус наблюдателя при СНГ.',
        zh: '1991年12月8日成立，执行委员会设在明斯克。2025年9月1日，[上合组织](sco)决定取得独联体观察员地位。',
      },
    },
  ),
  organisation(
    'cis-atc',
    { kind: 'regional', parent: 'cis', country: 'ru', site: 'https://www.cisatc.org' },
    {
      name: {
        en: 'CIS Anti-Terrorism Center',
        ru: 'Антитеррористический центр государств – участников СНГ',
        zh: '独联体反恐中心',
      },
      shortName: { en: 'CIS ATC', ru: 'АТЦ СНГ' },
      acronym: { en: 'CIS ATC', ru: 'АТЦ СНГ' },
      description: {
        en: 'Body of the [CIS](cis), set up in 2000, with its seat in Moscow.',
        ru: 'Орган [СНГ](cis), создан в 2000 году, находится в Москве.',
        zh: '[独联体](cis)机构，2000年成立，设在莫斯科。',
      },
    },
  ),
  organisation(
    'csto',
    { kind: 'regional', country: 'ru', site: 'https://odkb-csto.org' },
    {
      name: {
        en: 'Collective Security Treaty Organization',
        ru: 'Организация Договора о коллективной безопасности',
        zh: '集体安全条约组织',
      },
      shortName: { en: 'CSTO', ru: 'ОДКБ', zh: '集安组织' },
      acronym: { en: 'CSTO', ru: 'ОДКБ' },
      description: {
        en: 'Organisation with its seat in Moscow. The treaty was signed on 15 May 1992; the founding documents of the organisation on 7 October 2002 in Chisinau.',
        ru: 'Организация со штаб-квартирой в Москве. Договор подписан 15 мая 1992 года, уставные документы организации – 7 октября 2002 года в Кишинёве.',
        zh: '总部设在莫斯科的组织。条约1992年5月15日签署，组织的基础文件2002年10月7日在基希讷乌签署。',
      },
    },
  ),
  organisation(
    'cica',
    { kind: 'regional', country: 'kz', site: 'https://www.s-cica.org' },
    {
      name: {
        en: 'Conference on Interaction and Confidence Building Measures in Asia',
        ru: 'Совещание по взаимодействию и мерам доверия в Азии',
        zh: '亚洲相互协作与信任措施会议',
      },
      shortName: { en: 'CICA', ru: 'СВМДА', zh: '亚信' },
      acronym: { en: 'CICA', ru: 'СВМДА' },
      description: {
        en: 'Forum proposed in October 1992, with a secretariat in Astana.',
        ru: 'Форум, инициатива созыва которого выдвинута в октябре 1992 года; секретариат работает в Астане.',
        zh: '论坛机制，1992年10月提出倡议，秘书处设在阿斯塔纳。',
      },
    },
  ),
  organisation(
    'interpol',
    { kind: 'intergovernmental', site: 'https://www.interpol.int' },
    {
      name: {
        en: 'International Criminal Police Organization – INTERPOL',
        ru: 'Международная организация уголовной полиции – Интерпол',
        zh: '国际刑事警察组织',
      },
      shortName: { en: 'INTERPOL', ru: 'Интерпол', zh: '国际刑警组织' },
      description: {
        en: 'International organisation with its seat in Lyon, founded in 1923.',
        ru: 'Международная организация со штаб-квартирой в Лионе, существует с 1923 года.',
        zh: '国际组织，1923年成立，总部设在里昂。',
      },
    },
  ),
  organisation(
    'eag',
    { kind: 'regional', country: 'ru', site: 'https://eurasiangroup.org' },
    {
      name: {
        en: 'Eurasian Group on Combating Money Laundering and Financing of Terrorism',
        ru: 'Евразийская группа по противодействию легализации преступных доходов и финансированию терроризма',
        zh: '欧亚反洗钱和反恐怖融资组织',
      },
      shortName: { en: 'EAG', ru: 'ЕАГ' },
      acronym: { en: 'EAG', ru: 'ЕАГ' },
      description: {
        en: 'Regional body in the style of the FATF, founded on 6 October 2004, with its seat in Moscow.',
        ru: 'Региональная группа по типу ФАТФ, создана 6 октября 2004 года, находится в Москве.',
        zh: '金融行动特别工作组类型的区域组织，2004年10月6日成立，设在莫斯科。',
      },
    },
  ),
  organisation(
    'asean',
    { kind: 'regional', site: 'https://asean.org' },
    {
      name: {
        en: 'Association of Southeast Asian Nations',
        ru: 'Ассоциация государств Юго-Восточной Азии',
        zh: '东南亚国家联盟',
      },
      shortName: { en: 'ASEAN', ru: 'АСЕАН', zh: '东盟' },
      acronym: { en: 'ASEAN', ru: 'АСЕАН' },
      description: {
        en: 'Founded on 8 August 1967; its secretariat works in Jakarta. The secretariats of ASEAN and the [SCO](sco) signed a memorandum of understanding on 21 April 2005.',
        ru: 'Основана 8 августа 1967 года, секретариат находится в Джакарте. Секретариаты АСЕАН и [ШОС](sco) подписали меморандум о взаимопонимании 21 апреля 2005 года.',
        zh: '1967年8月8日成立，秘书处设在雅加达。2005年4月21日，东盟秘书处与[上合组织](sco)秘书处签署谅解备忘录。',
      },
    },
  ),
]
