/** The sorts of items that lists are filtered by; editors choose among the same. */
export const newsKinds = [
  'news',
  'pressRelease',
  'statement',
  'speech',
  'interview',
  'announcement',
  'greetings',
  'photoStory',
] as const

export const eventKinds = [
  'conference',
  'summit',
  'meeting',
  'forum',
  'exhibition',
  'training',
  'visit',
  'observance',
] as const

/** Languages that texts of documents and files are in: the official ones of the United Nations. */
export const textLanguages = ['ru', 'zh', 'en', 'fr', 'es', 'ar'] as const

export const documentKinds = [
  'declaration',
  'convention',
  'agreement',
  'decision',
  'statement',
  'report',
] as const
