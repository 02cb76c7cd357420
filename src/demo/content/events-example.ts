import type { DemoItem } from '../types'

/** What lies ahead: an anniversary, and invented events that show the other states of an event. */
export const exampleEvents: DemoItem[] = [
  {
    key: 'e-anniversary',
    in: 'events',
    text: {
      title: {
        en: 'Anniversary of the founding of the SCO, 2027',
        ru: 'Годовщина создания ШОС, 2027 год',
        zh: '上海合作组织成立纪念日（2027年）',
      },
      lead: {
        en: 'On 15 June 2027 it will be 26 years since six states founded the Organisation in Shanghai.',
        ru: '15 июня 2027 года исполняется 26 лет с того дня, когда шесть государств создали в Шанхае ШОС.',
        zh: '2027年6月15日是六国在上海成立上海合作组织26周年纪念日。',
      },
    },
    facts: {
      kind: 'observance',
      allDay: true,
      startsAt: '2027-06-14T16:00:00.000Z',
      endsAt: '2027-06-15T15:59:00.000Z',
      timeZone: 'Asia/Shanghai',
      status: 'scheduled',
      documents: ['@declaration-2001'],
    },
  },
  {
    key: 'e-training',
    in: 'events',
    text: {
      title: {
        en: 'Example: training for editors of three languages',
        ru: 'Пример: занятие для редакторов трёх языков',
        zh: '示例：三语编辑培训',
      },
      lead: {
        en: 'An invented event of this demonstration. It shows a programme with times, which readers see in the zone of the event, or by their own clock.',
        ru: 'Вымышленное событие этой демонстрации. Оно показывает программу с указанием времени: читатель видит его в часовом поясе события или по своим часам.',
        zh: '本演示的虚构活动，用于展示带时间的日程；读者看到的是活动所在时区的时间，也可按自己所在时区查看。',
      },
      venue: { en: 'Online', ru: 'Онлайн', zh: '线上' },
    },
    facts: {
      kind: 'training',
      startsAt: '2027-03-16T05:00:00.000Z',
      endsAt: '2027-03-17T08:00:00.000Z',
      timeZone: 'Asia/Tashkent',
      status: 'scheduled',
      attendance: 'online',
      organisers: [{ organisation: '@newsroom', role: 'organiser' }],
      programme: [
        {
          date: '2027-03-16',
          sessions: [
            {
              startsAt: '10:00',
              endsAt: '11:30',
              title: {
                en: 'Writing in one language, publishing in three',
                ru: 'Пишем на одном языке, публикуем на трёх',
                zh: '一种语言写作，三种语言发布',
              },
            },
            {
              startsAt: '12:00',
              endsAt: '13:00',
              title: { en: 'Names and titles', ru: 'Имена и должности', zh: '人名与职务' },
            },
          ],
        },
        {
          date: '2027-03-17',
          sessions: [
            {
              startsAt: '10:00',
              endsAt: '13:00',
              title: { en: 'Practice', ru: 'Практика', zh: '实践' },
            },
          ],
        },
      ],
    },
  },
  {
    key: 'e-postponed',
    in: 'events',
    text: {
      title: {
        en: 'Example: exhibition of drawings, postponed',
        ru: 'Пример: выставка рисунков, отложена',
        zh: '示例：推迟举行的绘画展',
      },
      lead: {
        en: 'An invented event of this demonstration. Its date is no longer certain.',
        ru: 'Вымышленное событие этой демонстрации. Новая дата ещё не известна.',
        zh: '本演示的虚构活动，日期尚未确定。',
      },
    },
    facts: {
      kind: 'exhibition',
      allDay: true,
      startsAt: '2027-04-11T19:00:00.000Z',
      endsAt: '2027-04-12T18:59:00.000Z',
      timeZone: 'Asia/Tashkent',
      status: 'postponed',
      organisers: [{ organisation: '@newsroom', role: 'organiser' }],
    },
  },
  {
    key: 'e-cancelled',
    in: 'events',
    text: {
      title: {
        en: 'Example: meeting of editors, cancelled',
        ru: 'Пример: встреча редакторов, отменена',
        zh: '示例：已取消的编辑见面会',
      },
      lead: {
        en: 'An invented event of this demonstration. It won’t take place.',
        ru: 'Вымышленное событие этой демонстрации. Оно не состоится.',
        zh: '本演示的虚构活动，不再举行。',
      },
    },
    facts: {
      kind: 'meeting',
      startsAt: '2027-05-18T06:00:00.000Z',
      endsAt: '2027-05-18T07:00:00.000Z',
      timeZone: 'Europe/Vienna',
      status: 'cancelled',
      attendance: 'both',
      place: '@vienna',
      organisers: [{ organisation: '@newsroom', role: 'organiser' }],
    },
  },
]
