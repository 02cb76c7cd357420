import type { DemoItem } from '../types'
import { document } from './document'

/** What the United Nations adopted; its treaties are authentic in five languages or six. */
export const unDocuments: DemoItem[] = [
  document(
    'un-charter',
    {
      kind: 'agreement',
      adoptedOn: '1945-06-26',
      authentic: ['zh', 'fr', 'ru', 'en', 'es'],
    },
    {
      en: 'Charter of the United Nations',
      ru: 'Устав Организации Объединённых Наций',
      zh: '《联合国宪章》',
    },
    {
      en: 'Signed in San Francisco on 26 June 1945; in force since 24 October 1945. The Chinese, French, Russian, English and Spanish texts are equally authentic.',
      ru: 'Подписан в Сан-Франциско 26 июня 1945 года, вступил в силу 24 октября 1945 года. Китайский, французский, русский, английский и испанский тексты равно аутентичны.',
      zh: '1945年6月26日在旧金山签署，1945年10月24日生效。中文、法文、俄文、英文和西班牙文文本同一作准。',
    },
  ),
  document(
    'un-financing',
    {
      kind: 'convention',
      adoptedOn: '1999-12-09',
      place: '@new-york',
      authentic: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    },
    {
      en: 'International Convention for the Suppression of the Financing of Terrorism',
      ru: 'Международная конвенция о борьбе с финансированием терроризма',
      zh: '《制止向恐怖主义提供资助的国际公约》',
    },
    {
      en: 'Adopted by the General Assembly in resolution 54/109 of 9 December 1999; in force since 10 April 2002.',
      ru: 'Принята Генеральной Ассамблеей резолюцией 54/109 от 9 декабря 1999 года, вступила в силу 10 апреля 2002 года.',
      zh: '1999年12月9日由联合国大会第54/109号决议通过，2002年4月10日生效。',
    },
  ),
  document(
    'un-59-48',
    {
      kind: 'decision',
      number: 'A/RES/59/48',
      adoptedOn: '2004-12-02',
      place: '@new-york',
      authentic: [],
    },
    {
      en: 'General Assembly resolution 59/48 on observer status for the SCO',
      ru: 'Резолюция 59/48 Генеральной Ассамблеи о статусе наблюдателя для ШОС',
      zh: '联合国大会关于给予上合组织观察员地位的第59/48号决议',
    },
    {
      en: 'Adopted on 2 December 2004. Since that day the Organisation has been an observer in the General Assembly.',
      ru: 'Принята 2 декабря 2004 года. С этого дня Организация имеет статус наблюдателя при Генеральной Ассамблее.',
      zh: '2004年12月2日通过，上合组织自当日起为联合国大会观察员。',
    },
  ),
  document(
    'un-64-183',
    {
      kind: 'decision',
      number: 'A/RES/64/183',
      adoptedOn: '2009-12-18',
      place: '@new-york',
      authentic: [],
    },
    {
      en: 'General Assembly resolution 64/183 on cooperation between the United Nations and the SCO',
      ru: 'Резолюция 64/183 Генеральной Ассамблеи о сотрудничестве между ООН и ШОС',
      zh: '联合国大会关于联合国同上合组织合作的第64/183号决议',
    },
    {
      en: 'Adopted on 18 December 2009. Resolutions of the same title followed on 13 December 2010 (65/124) and 19 November 2012 (67/15).',
      ru: 'Принята 18 декабря 2009 года. Под тем же названием приняты резолюции от 13 декабря 2010 года (65/124) и от 19 ноября 2012 года (67/15).',
      zh: '2009年12月18日通过。此后，大会又于2010年12月13日和2012年11月19日通过同名的第65/124号和第67/15号决议。',
    },
  ),
]
