import type { DemoItem } from '../types'

/** Invented events, for the kinds and roles that facts don't fill. */
export const moreExampleEvents: DemoItem[] = [
  {
    key: 'e-forum',
    in: 'events',
    text: {
      title: {
        en: 'Example: forum of newsrooms in three languages',
        ru: 'Пример: форум редакций, пишущих на трёх языках',
        zh: '示例：三语编辑部论坛',
      },
      theme: {
        en: 'One Event, Three Languages',
        ru: 'Одно событие, три языка',
        zh: '一场活动，三种语言',
      },
      lead: {
        en: 'An invented event of this demonstration. It has an organiser, a co-organiser and a host, and can be joined on the spot or online.',
        ru: 'Вымышленное событие этой демонстрации. У него есть организатор, соорганизатор и принимающая сторона, а участвовать можно очно и онлайн.',
        zh: '本演示的虚构活动，有主办方、联合主办方和东道主，可线下或线上参加。',
      },
      venue: {
        en: 'Hall of the example institute',
        ru: 'Зал института из примера',
        zh: '示例学院礼堂',
      },
    },
    facts: {
      kind: 'forum',
      startsAt: '2027-06-03T05:00:00.000Z',
      endsAt: '2027-06-04T08:00:00.000Z',
      timeZone: 'Asia/Samarkand',
      status: 'scheduled',
      attendance: 'both',
      place: '@samarkand',
      organisers: [
        { organisation: '@newsroom', role: 'organiser' },
        { organisation: '@example-network', role: 'coOrganiser' },
        { organisation: '@example-institute', role: 'host' },
      ],
      programme: [
        {
          date: '2027-06-03',
          sessions: [
            {
              startsAt: '10:00',
              endsAt: '12:00',
              title: {
                en: 'Which language comes first?',
                ru: 'Какой язык первый?',
                zh: '哪种语言在先？',
              },
              speakers: ['@example-editor'],
            },
            {
              startsAt: '14:00',
              endsAt: '16:30',
              title: {
                en: 'Names of bodies in three languages',
                ru: 'Названия организаций на трёх языках',
                zh: '机构名称的三语写法',
              },
            },
          ],
        },
        {
          date: '2027-06-04',
          sessions: [
            {
              startsAt: '10:00',
              endsAt: '13:00',
              title: {
                en: 'Corrections, and how to be honest about them',
                ru: 'Исправления и как честно о них сообщать',
                zh: '如何更正，如何如实说明',
              },
              speakers: ['@example-editor'],
            },
          ],
        },
      ],
    },
  },
  {
    key: 'e-visit',
    in: 'events',
    text: {
      title: {
        en: 'Example: visit of students to the newsroom',
        ru: 'Пример: визит студентов в редакцию',
        zh: '示例：学生参访编辑部',
      },
      lead: {
        en: 'An invented event of this demonstration. A photo story, a report and a programme belong to it.',
        ru: 'Вымышленное событие этой демонстрации. К нему относятся фоторепортаж, отчёт и программа.',
        zh: '本演示的虚构活动，附有图片报道、报告和日程。',
      },
      venue: { en: 'Reading room', ru: 'Читальный зал', zh: '阅览室' },
    },
    facts: {
      kind: 'visit',
      startsAt: '2025-10-15T05:00:00.000Z',
      endsAt: '2025-10-15T08:00:00.000Z',
      timeZone: 'Asia/Tashkent',
      status: 'held',
      attendance: 'inPerson',
      place: '@tashkent',
      organisers: [{ organisation: '@newsroom', role: 'host' }],
      participants: [
        {
          party: '@example-institute',
          role: { en: 'students and teachers', ru: 'студенты и преподаватели', zh: '师生' },
        },
        {
          party: '@example-editor',
          role: { en: 'showed the newsroom', ru: 'показал редакцию', zh: '引导参观' },
        },
      ],
      programme: [
        {
          date: '2025-10-15',
          sessions: [
            {
              startsAt: '10:00',
              endsAt: '11:00',
              title: { en: 'Through the newsroom', ru: 'По редакции', zh: '参观编辑部' },
              speakers: ['@example-editor'],
            },
            {
              startsAt: '11:15',
              endsAt: '13:00',
              title: { en: 'Questions and answers', ru: 'Вопросы и ответы', zh: '问答' },
            },
          ],
        },
      ],
      documents: ['@example-report'],
    },
  },
]
