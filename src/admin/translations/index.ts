import en from './en.json'
import ru from './ru.json'
import zh from './zh.json'

/** Our words of the admin, by its interface languages, under one namespace. */
export const adminTranslations = {
  en: { communique: en },
  ru: { communique: ru },
  zh: { communique: zh },
}
