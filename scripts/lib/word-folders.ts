/** Where the words of readers and of the admin are, one file a language. */
export const wordFolders = ['messages', 'src/admin/translations'] as const
