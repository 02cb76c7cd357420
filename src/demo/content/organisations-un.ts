import type { DemoItem } from '../types'
import { organisation } from './organisation'

/** The United Nations and those of its bodies that the demo names. */
export const unBodies: DemoItem[] = [
  organisation(
    'un',
    { kind: 'intergovernmental', site: 'https://www.un.org' },
    {
      name: { en: 'United Nations', ru: 'Организация Объединённых Наций', zh: '联合国' },
      shortName: { en: 'UN', ru: 'ООН' },
      acronym: { en: 'UN', ru: 'ООН' },
      description: {
        en: 'International organisation with headquarters in New York, founded on 24 October 1945. The [SCO](sco) has been an observer in its General Assembly since 2 December 2004 (resolution 59/48).',
        ru: 'Международная организация со штаб-квартирой в Нью-Йорке, существует с 24 октября 1945 года. [ШОС](sco) имеет статус наблюдателя при Генеральной Ассамблее со 2 декабря 2004 года (резолюция 59/48).',
        zh: '国际组织，1945年10月24日成立，总部设在纽约。根据大会第59/48号决议，[上合组织](sco)自2004年12月2日起为联合国大会观察员。',
      },
    },
  ),
  organisation(
    'unsc',
    { kind: 'unEntity', parent: 'un', site: 'https://www.un.org/securitycouncil' },
    {
      name: {
        en: 'United Nations Security Council',
        ru: 'Совет Безопасности ООН',
        zh: '联合国安全理事会',
      },
      shortName: { en: 'Security Council', ru: 'Совет Безопасности', zh: '安理会' },
      acronym: { en: 'UNSC', ru: 'СБ ООН' },
      description: {
        en: 'Principal organ of the [United Nations](un), in New York.',
        ru: 'Главный орган [Организации Объединённых Наций](un), Нью-Йорк.',
        zh: '[联合国](un)主要机关，设在纽约。',
      },
    },
  ),
  organisation(
    'ctc',
    { kind: 'unEntity', parent: 'unsc' },
    {
      name: {
        en: 'Counter-Terrorism Committee',
        ru: 'Контртеррористический комитет',
        zh: '反恐怖主义委员会',
      },
      shortName: { en: 'CTC', ru: 'КТК', zh: '反恐委员会' },
      acronym: { en: 'CTC', ru: 'КТК' },
      description: {
        en: 'Committee of the [Security Council](unsc), set up by resolution 1373 of 28 September 2001.',
        ru: 'Комитет [Совета Безопасности](unsc), учреждён резолюцией 1373 от 28 сентября 2001 года.',
        zh: '[安全理事会](unsc)下设委员会，根据2001年9月28日第1373号决议设立。',
      },
    },
  ),
  organisation(
    'cted',
    { kind: 'unEntity', parent: 'ctc' },
    {
      name: {
        en: 'Counter-Terrorism Committee Executive Directorate',
        ru: 'Исполнительный директорат Контртеррористического комитета',
        zh: '反恐怖主义委员会执行局',
      },
      shortName: { en: 'CTED', ru: 'ИДКТК', zh: '反恐执行局' },
      acronym: { en: 'CTED', ru: 'ИДКТК' },
      description: {
        en: 'Special political mission in New York that serves the [Counter-Terrorism Committee](ctc); set up by resolution 1535 of 26 March 2004.',
        ru: 'Специальная политическая миссия в Нью-Йорке при [Контртеррористическом комитете](ctc), учреждена резолюцией 1535 от 26 марта 2004 года.',
        zh: '设在纽约的特别政治任务，为[反恐怖主义委员会](ctc)服务，根据2004年3月26日第1535号决议设立。',
      },
    },
  ),
  organisation(
    'c1267',
    { kind: 'unEntity', parent: 'unsc' },
    {
      name: {
        en: 'ISIL (Da’esh) and Al-Qaida Sanctions Committee',
        ru: 'Комитет 1267',
        zh: '1267委员会',
      },
      shortName: { en: '1267 Committee', ru: 'Комитет 1267', zh: '1267委员会' },
      description: {
        en: 'Committee of the [Security Council](unsc), set up by resolution 1267 of 15 October 1999.',
        ru: 'Комитет [Совета Безопасности](unsc), учреждён резолюцией 1267 от 15 октября 1999 года.',
        zh: '[安全理事会](unsc)下设委员会，根据1999年10月15日第1267号决议设立。',
      },
    },
  ),
  organisation(
    'c1988',
    { kind: 'unEntity', parent: 'unsc' },
    {
      name: {
        en: '1988 Committee',
        ru: 'Комитет Совета Безопасности, учреждённый резолюцией 1988 (2011)',
        zh: '安全理事会第1988(2011)号决议所设委员会',
      },
      shortName: { en: '1988 Committee', ru: 'Комитет 1988', zh: '1988委员会' },
      description: {
        en: 'Committee of the [Security Council](unsc), set up on 17 June 2011.',
        ru: 'Комитет [Совета Безопасности](unsc), учреждён 17 июня 2011 года.',
        zh: '[安全理事会](unsc)下设委员会，2011年6月17日设立。',
      },
    },
  ),
  organisation(
    'c1540',
    { kind: 'unEntity', parent: 'unsc' },
    {
      name: {
        en: '1540 Committee',
        ru: 'Комитет Совета Безопасности, учреждённый резолюцией 1540 (2004)',
        zh: '安全理事会第1540(2004)号决议所设委员会',
      },
      shortName: { en: '1540 Committee', ru: 'Комитет 1540', zh: '1540委员会' },
      description: {
        en: 'Committee of the [Security Council](unsc) on non-proliferation, set up on 28 April 2004.',
        ru: 'Комитет [Совета Безопасности](unsc) по вопросам нераспространения, учреждён 28 апреля 2004 года.',
        zh: '[安全理事会](unsc)下设的防扩散事务委员会，2004年4月28日设立。',
      },
    },
  ),
  organisation(
    'unodc',
    { kind: 'unEntity', parent: 'un', site: 'https://www.unodc.org' },
    {
      name: {
        en: 'United Nations Office on Drugs and Crime',
        ru: 'Управление ООН по наркотикам и преступности',
        zh: '联合国毒品和犯罪问题办公室',
      },
      shortName: { en: 'UNODC', ru: 'УНП ООН', zh: '毒罪办' },
      acronym: { en: 'UNODC', ru: 'УНП ООН' },
      description: {
        en: 'Office of the [United Nations](un) in Vienna, established in 1997. Its memorandum of understanding with the SCO Secretariat was signed in Astana on 14 June 2011.',
        ru: 'Управление [ООН](un) в Вене, действует с 1997 года. Меморандум о взаимопонимании с Секретариатом ШОС подписан в Астане 14 июня 2011 года.',
        zh: '[联合国](un)设在维也纳的办公室，1997年成立。2011年6月14日，上合组织秘书处与该办公室在阿斯塔纳签署谅解备忘录。',
      },
    },
  ),
  organisation(
    'unoct',
    { kind: 'unEntity', parent: 'un', site: 'https://www.un.org/counterterrorism' },
    {
      name: {
        en: 'United Nations Office of Counter-Terrorism',
        ru: 'Контртеррористическое управление ООН',
        zh: '联合国反恐怖主义办公室',
      },
      shortName: { en: 'UNOCT', ru: 'КТУ ООН', zh: '反恐办' },
      acronym: { en: 'UNOCT', ru: 'КТУ ООН' },
      description: {
        en: 'Office of the [United Nations](un) in New York, set up by General Assembly resolution 71/291 of 15 June 2017.',
        ru: 'Управление [ООН](un) в Нью-Йорке, учреждено резолюцией Генеральной Ассамблеи 71/291 от 15 июня 2017 года.',
        zh: '[联合国](un)设在纽约的办公室，根据大会2017年6月15日第71/291号决议设立。',
      },
    },
  ),
  organisation(
    'unrcca',
    { kind: 'unEntity', parent: 'un', site: 'https://unrcca.unmissions.org' },
    {
      name: {
        en: 'United Nations Regional Centre for Preventive Diplomacy for Central Asia',
        ru: 'Региональный центр ООН по превентивной дипломатии для Центральной Азии',
        zh: '联合国中亚地区预防性外交中心',
      },
      shortName: { en: 'UNRCCA', ru: 'РЦПДЦА' },
      acronym: { en: 'UNRCCA', ru: 'РЦПДЦА' },
      description: {
        en: 'Special political mission of the [United Nations](un), opened in Ashgabat on 10 December 2007.',
        ru: 'Специальная политическая миссия [ООН](un), открыта в Ашхабаде 10 декабря 2007 года.',
        zh: '[联合国](un)特别政治任务，2007年12月10日在阿什哈巴德设立。',
      },
    },
  ),
]
