import type { DemoItem } from '../types'
import { news } from './news-item'

/** Memoranda with other bodies. */
export const memorandaNews: DemoItem[] = [
  news(
    'n-un-2010',
    {
      kicker: 'cooperation',
      date: '2010-04-05',
      at: 'tashkent',
      picture: 'p-un',
      bodies: ['un', 'sco', 'sco-secretariat'],
      people: ['imanaliev'],
      documents: ['un-sco-2010'],
      topics: ['t-un'],
    },
    {
      en: [
        'UN and SCO secretariats sign a joint declaration on cooperation',
        'The document was signed in Tashkent on 5 April 2010. It followed a resolution of the General Assembly.',
        `The secretariats of the [United Nations](un) and the [SCO](sco) have a [Joint Declaration on Cooperation](un-sco-2010), signed on 5 April 2010.

The General Assembly had adopted its resolution 64/183 on cooperation between the two organisations on 18 December 2009.

[Muratbek Imanaliev](imanaliev) is Secretary-General of the SCO.`,
      ],
      ru: [
        'Секретариаты ООН и ШОС подписали совместную декларацию о сотрудничестве',
        'Документ подписан в Ташкенте 5 апреля 2010 года вслед за резолюцией Генеральной Ассамблеи.',
        `Секретариаты [ООН](un) и [ШОС](sco) подписали 5 апреля 2010 года [Совместную декларацию о сотрудничестве](un-sco-2010).

Резолюцию 64/183 о сотрудничестве двух организаций Генеральная Ассамблея приняла 18 декабря 2009 года.

Генеральный секретарь ШОС – [Муратбек Иманалиев](imanaliev).`,
      ],
    },
  ),
  news(
    'n-unodc-2011',
    {
      kicker: 'cooperation',
      date: '2011-06-14',
      at: 'astana',
      picture: 'p-security',
      bodies: ['sco-secretariat', 'unodc', 'rats-ec', 'csto'],
      people: ['imanaliev', 'dzhumanbekov'],
      topics: ['t-drugs', 't-un', 't-cooperation'],
    },
    {
      en: [
        'SCO signs with UNODC, RATS with the CSTO',
        'Two documents were signed in Astana on 14 June 2011, on the eve of the meeting of the heads of state.',
        `The [SCO Secretariat](sco-secretariat) and the [UN Office on Drugs and Crime](unodc) signed a memorandum of understanding. [Muratbek Imanaliev](imanaliev), Secretary-General of the SCO, and Yury Fedotov signed it.

On the same day the [RATS Executive Committee](rats-ec) and the secretariat of the [CSTO](csto) signed a protocol. Its signatories are [Dzhenisbek Dzhumanbekov](dzhumanbekov), Director of the Executive Committee, and Nikolai Bordyuzha.`,
      ],
      ru: [
        'ШОС подписала меморандум с УНП ООН, РАТС – протокол с ОДКБ',
        'Два документа подписаны в Астане 14 июня 2011 года, накануне заседания глав государств.',
        `[Секретариат ШОС](sco-secretariat) и [Управление ООН по наркотикам и преступности](unodc) подписали меморандум о взаимопонимании. Подписи поставили Генеральный секретарь ШОС [Муратбек Иманалиев](imanaliev) и Юрий Федотов.

В тот же день [Исполком РАТС](rats-ec) и секретариат [ОДКБ](csto) подписали протокол. Его скрепили подписями Директор Исполнительного комитета [Дженисбек Джуманбеков](dzhumanbekov) и Николай Бордюжа.`,
      ],
      zh: [
        '上合组织与毒罪办、地区反恐怖机构与集安组织签署合作文件',
        '2011年6月14日，成员国元首会议前夕，两份文件在阿斯塔纳签署。',
        `[上合组织秘书处](sco-secretariat)与[联合国毒品和犯罪问题办公室](unodc)签署谅解备忘录，上合组织秘书长[伊马纳利耶夫](imanaliev)代表秘书处签字。

同日，[地区反恐怖机构执委会](rats-ec)与[集安组织](csto)秘书处签署议定书，执委会主任[朱曼别科夫](dzhumanbekov)代表执委会签字。`,
      ],
    },
  ),
  news(
    'n-moscow-2018',
    {
      source: 'ru',
      kicker: 'security',
      date: '2018-05-28',
      at: 'moscow',
      picture: 'p-security',
      bodies: ['cis-atc', 'csto', 'rats-ec'],
      people: ['sysoyev'],
      topics: ['t-terrorism', 't-cooperation'],
    },
    {
      ru: [
        'АТЦ СНГ, ОДКБ и Исполком РАТС подписали меморандум',
        'Антитеррористический центр СНГ, Секретариат ОДКБ и Исполнительный комитет РАТС ШОС подписали меморандум в Москве 28 мая 2018 года.',
        `[Антитеррористический центр государств – участников СНГ](cis-atc), Секретариат [ОДКБ](csto) и [Исполнительный комитет РАТС ШОС](rats-ec) подписали в Москве меморандум.

Подписи под ним поставили Андрей Новиков, Юрий Хачатуров и Директор Исполнительного комитета РАТС ШОС [Евгений Сысоев](sysoyev).

Осенью того же года АТЦ СНГ участвовал и в [шестой конференции РАТС](rats-6) в Ташкенте.`,
      ],
    },
  ),
  news(
    'n-conference-2018',
    {
      source: 'ru',
      kicker: 'security',
      date: '2018-11-01',
      at: 'tashkent',
      picture: 'p-tashkent',
      event: 'rats-6',
      bodies: ['rats-ec', 'unoct', 'cted', 'cis-atc'],
      topics: ['t-terrorism', 't-un'],
    },
    {
      en: [
        'UNOCT and CIS ATC sign a memorandum at the sixth RATS conference',
        'The conference in Tashkent of 31 October – 1 November 2018 was also a place where others concluded their agreements.',
        `The [UN Office of Counter-Terrorism](unoct) and the [CIS Anti-Terrorism Center](cis-atc) signed a memorandum on 1 November 2018, during the [sixth conference](rats-6) of [RATS](rats). Vladimir Voronkov signed for the UN Office and Andrei Novikov for the Center.

The conference bore the same title as the year before, “Fighting Terrorism: Cooperation without Borders”. Besides UNOCT, [CTED](cted) and a committee of the [Security Council](unsc) took part.`,
      ],
      ru: [
        'КТУ ООН и АТЦ СНГ подписали меморандум на шестой конференции РАТС',
        'Конференция в Ташкенте 31 октября – 1 ноября 2018 года стала местом, где договариваются и другие организации.',
        `[Контртеррористическое управление ООН](unoct) и [АТЦ СНГ](cis-atc) подписали меморандум 1 ноября 2018 года, во время [шестой конференции](rats-6) [РАТС](rats). Документ подписали Владимир Воронков и Андрей Новиков.

Конференция прошла под тем же названием, что и годом ранее: «Борьба с терроризмом – сотрудничество без границ». Помимо КТУ ООН, в ней участвовали [ИДКТК](cted) и один из комитетов [Совета Безопасности](unsc).`,
      ],
      zh: [
        '联合国反恐办与独联体反恐中心在地区反恐怖机构第六次会议期间签署备忘录',
        '2018年10月31日至11月1日在塔什干举行的会议，也成为其他组织达成协议的平台。',
        `2018年11月1日，[联合国反恐怖主义办公室](unoct)与[独联体反恐中心](cis-atc)在[地区反恐怖机构](rats)[第六次科学实践会议](rats-6)期间签署备忘录。

会议主题与上届相同。除反恐办外，[反恐执行局](cted)和[安理会](unsc)一个委员会也派代表出席。`,
      ],
    },
  ),
]
