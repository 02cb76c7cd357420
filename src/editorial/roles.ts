/** What a person may be in the newsroom; the order is from most to least trusted. */
export const roles = ['administrator', 'editor', 'translator'] as const

export type Role = (typeof roles)[number]
