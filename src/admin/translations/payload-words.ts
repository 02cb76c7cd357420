/**
 * Words of Payload's own that read wrongly here: sentences that put a noun of any gender and number
 * after a masculine adjective, and a technical word for "language".
 */
export const payloadWords = {
  en: { general: { locale: 'Language', locales: 'Languages', payloadSettings: 'This browser' } },
  ru: {
    fields: { newLabel: 'Добавить: {{label}}', uploadNewLabel: 'Загрузить: {{label}}' },
    general: {
      email: 'Эл.\u00a0почта',
      createNewLabel: 'Создать: {{label}}',
      creatingNewLabel: '{{label}}: создание',
      documentIsTrashed: '{{label}}: в\u00a0корзине, доступно только для чтения.',
      locale: 'Язык',
      locales: 'Языки',
      payloadSettings: 'Этот браузер',
      newLabel: 'Создать: {{label}}',
      searchBy: 'Поиск: {{label}}',
      successfullyCreated: 'Создано: {{label}}.',
      successfullyDuplicated: 'Создана копия: {{label}}.',
      titleDeleted: '{{label}} «{{title}}»: удалено.',
      titleRestored: '{{label}} «{{title}}»: восстановлено.',
      titleTrashed: '{{label}} «{{title}}»: перемещено в\u00a0корзину.',
      trash: 'Корзина',
    },
  },
  zh: { general: { locale: '语言', locales: '语言', payloadSettings: '本浏览器' } },
} as const
