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

export const documentKinds = [
  'declaration',
  'convention',
  'agreement',
  'decision',
  'statement',
  'report',
] as const
