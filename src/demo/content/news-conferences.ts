import type { DemoItem } from '../types'
import { news } from './news-item'

/** The Tashkent conferences since the seventh. */
export const laterConferenceNews: DemoItem[] = [
  news(
    'n-conference-2019',
    {
      kind: 'speech',
      source: 'ru',
      kicker: 'security',
      date: '2019-11-06',
      at: 'tashkent',
      picture: 'p-conference',
      event: 'rats-7',
      bodies: ['rats-ec', 'sco-secretariat', 'un', 'cis', 'osce', 'csto', 'cica'],
      people: ['giyosov', 'norov'],
      topics: ['t-terrorism', 't-cooperation'],
    },
    {
      en: [
        'Jumakhon Giyosov opens the seventh RATS conference',
        'Sixteen international organisations came to Tashkent. The message of Secretary-General Vladimir Norov was read to them.',
        `The Director of the [RATS Executive Committee](rats-ec), [Jumakhon Giyosov](giyosov), opened the [seventh conference](rats-7) in Tashkent on 6 November 2019. It lasts two days.

Deputy Secretary-General Xie Xiaoyong read the message of [Vladimir Norov](norov), Secretary-General of the [SCO](sco).

Sixteen international organisations are represented, among them the [UN](un), the [CIS](cis), the [OSCE](osce), the [CSTO](csto) and [CICA](cica).`,
      ],
      ru: [
        'Джумахон Гиёсов открыл седьмую конференцию РАТС',
        'В Ташкент приехали представители шестнадцати международных организаций. Им зачитали послание Генерального секретаря Владимира Норова.',
        `Директор [Исполнительного комитета РАТС](rats-ec) [Джумахон Гиёсов](giyosov) открыл в Ташкенте 6 ноября 2019 года [седьмую конференцию](rats-7). Она продлится два дня.

Заместитель Генерального секретаря Се Сяоюн зачитал послание Генерального секретаря [ШОС](sco) [Владимира Норова](norov).

Представлены шестнадцать международных организаций, в том числе [ООН](un), [СНГ](cis), [ОБСЕ](osce), [ОДКБ](csto) и [СВМДА](cica).`,
      ],
      zh: [
        '吉约索夫宣布地区反恐怖机构第七次会议开幕',
        '16个国际组织派代表来到塔什干，会议宣读了秘书长诺罗夫的致辞。',
        `2019年11月6日，[地区反恐怖机构执委会](rats-ec)主任[吉约索夫](giyosov)在塔什干宣布[第七次会议](rats-7)开幕。会议为期两天。

上合组织副秘书长宣读了[上合组织](sco)秘书长[诺罗夫](norov)的致辞。

[联合国](un)、[独联体](cis)、[欧安组织](osce)、[集安组织](csto)、[亚信](cica)等16个国际组织派代表出席。`,
      ],
    },
  ),
  news(
    'n-conference-2023',
    {
      source: 'ru',
      kicker: 'security',
      date: '2023-11-08',
      at: 'tashkent',
      picture: 'p-security',
      event: 'rats-9',
      bodies: ['rats-ec', 'sco-secretariat'],
      people: ['mirzaev', 'yermekbayev'],
      topics: ['t-terrorism'],
    },
    {
      en: [
        'Ninth RATS conference: more than 160 participants from 17 countries',
        'Director Ruslan Mirzaev and Deputy Secretary-General Nurlan Yermekbayev took part in the meeting in Tashkent on 7–8 November 2023.',
        `The [ninth conference](rats-9) of [RATS](rats) brought more than 160 participants from 17 countries to Tashkent.

[Ruslan Mirzaev](mirzaev), Director of the [Executive Committee](rats-ec), was among them, and so was [Nurlan Yermekbayev](yermekbayev), then Deputy Secretary-General of the [SCO](sco).`,
      ],
      ru: [
        'Девятая конференция РАТС: более 160 участников из 17 стран',
        'Во встрече 7–8 ноября 2023 года в Ташкенте участвовали Директор Исполкома Руслан Мирзаев и заместитель Генерального секретаря Нурлан Ермекбаев.',
        `[Девятая конференция](rats-9) [РАТС](rats) собрала в Ташкенте более 160 участников из 17 стран.

Среди них – Директор [Исполнительного комитета](rats-ec) [Руслан Мирзаев](mirzaev) и [Нурлан Ермекбаев](yermekbayev), занимавший тогда пост заместителя Генерального секретаря [ШОС](sco).`,
      ],
      zh: [
        '地区反恐怖机构第九次会议：17国160余名代表与会',
        '2023年11月7日至8日，会议在塔什干举行，执委会主任米尔扎耶夫和副秘书长叶尔梅克巴耶夫出席。',
        `[地区反恐怖机构](rats)[第九次会议](rats-9)在塔什干举行，来自17个国家的160余名代表与会。

会议主题为“信任、合作和专业精神是安全未来的关键”。

[执委会](rats-ec)主任[米尔扎耶夫](mirzaev)和时任[上合组织](sco)副秘书长[叶尔梅克巴耶夫](yermekbayev)出席会议。`,
      ],
    },
  ),
  news(
    'n-conference-2024',
    {
      source: 'ru',
      kicker: 'security',
      date: '2024-09-05',
      at: 'tashkent',
      picture: 'p-conference',
      event: 'rats-10',
      bodies: ['rats-ec', 'cis', 'un', 'interpol', 'eag', 'cica'],
      topics: ['t-terrorism', 't-extremism', 't-cooperation'],
    },
    {
      en: [
        'SCO and CIS hold their counter-terrorism conferences together',
        'About 250 people in 47 delegations met in Tashkent on 4–5 September 2024.',
        `The [tenth conference](rats-10) of [RATS](rats) was held together with the second conference of the [CIS](cis) on combating terrorism and extremism.

Forty-seven delegations with about 250 people took part. The [UN](un), [INTERPOL](interpol), the [EAG](eag) and [CICA](cica) were represented.`,
      ],
      ru: [
        'ШОС и СНГ провели антитеррористические конференции вместе',
        'В Ташкенте 4–5 сентября 2024 года встретились около 250 человек в составе 47 делегаций.',
        `[Десятая конференция](rats-10) [РАТС](rats) прошла совместно со второй конференцией [СНГ](cis) по вопросам борьбы с терроризмом и экстремизмом.

Участвовали 47 делегаций – около 250 человек. Были представлены [ООН](un), [Интерпол](interpol), [ЕАГ](eag) и [СВМДА](cica).`,
      ],
      zh: [
        '上合组织与独联体合办反恐会议',
        '2024年9月4日至5日，47个代表团约250人在塔什干与会。',
        `[地区反恐怖机构](rats)[第十次会议](rats-10)与[独联体](cis)第二次打击恐怖主义和极端主义会议合并举行。

47个代表团约250人与会，[联合国](un)、[国际刑警组织](interpol)、[欧亚反洗钱和反恐怖融资组织](eag)和[亚信](cica)派代表出席。`,
      ],
    },
  ),
  news(
    'n-conference-2025',
    {
      source: 'ru',
      kicker: 'security',
      date: '2025-11-21',
      at: 'tashkent',
      picture: 'p-tashkent',
      event: 'rats-11',
      bodies: ['rats-ec', 'un', 'osce', 'csto', 'interpol'],
      topics: ['t-terrorism', 't-extremism', 't-cooperation'],
      pinned: true,
    },
    {
      en: [
        'Eleventh RATS conference looks at root causes',
        'How to keep terrorism and extremism from spreading was the theme of the conference in Tashkent on 20–21 November 2025.',
        `The [eleventh conference](rats-11) of [RATS](rats) was held in Tashkent on 20–21 November 2025. Its theme was the prevention of the spread of terrorism, separatism and extremism by addressing their root causes.

The [UN](un), the [OSCE](osce), the [CSTO](csto) and [INTERPOL](interpol) took part.

Tashkent has hosted the conference since 2013. The [fifth](rats-5), in 2017, was held under the title “Fighting Terrorism: Cooperation without Borders”.`,
      ],
      ru: [
        'Одиннадцатая конференция РАТС: внимание – коренным причинам',
        'Как предотвратить распространение терроризма, сепаратизма и экстремизма, обсуждали в Ташкенте 20–21 ноября 2025 года.',
        `В Ташкенте 20–21 ноября 2025 года прошла [одиннадцатая конференция](rats-11) [РАТС](rats). Её тема – «Предотвращение распространения терроризма, сепаратизма и экстремизма: устранение коренных причин».

Участвовали [ООН](un), [ОБСЕ](osce), [ОДКБ](csto) и [Интерпол](interpol).

Ташкент принимает конференцию с 2013 года. [Пятая](rats-5), в 2017 году, называлась «Борьба с терроризмом – сотрудничество без границ».`,
      ],
      zh: [
        '地区反恐怖机构第十一次会议聚焦根源问题',
        '2025年11月20日至21日，会议在塔什干举行，主题是预防恐怖主义、分裂主义和极端主义蔓延，消除其根源。',
        `2025年11月20日至21日，[地区反恐怖机构](rats)[第十一次会议](rats-11)在塔什干举行，讨论如何预防恐怖主义、分裂主义和极端主义蔓延，消除其根源。

[联合国](un)、[欧安组织](osce)、[集安组织](csto)和[国际刑警组织](interpol)派代表出席。

自2013年起，会议一直在塔什干举行。2017年举行的是[第五次会议](rats-5)。`,
      ],
    },
  ),
]
