import en from './en.json'
import { payloadWords } from './payload-words'
import ru from './ru.json'
import zh from './zh.json'

/** Our words of the admin, by its interface languages, under one namespace; and some of Payload's anew. */
export const adminTranslations = {
  en: { ...payloadWords.en, communique: en },
  ru: { ...payloadWords.ru, communique: ru },
  zh: { ...payloadWords.zh, communique: zh },
}
