/** The option every command on an archive takes. */
export const archiveArgument = {
  archive: { type: 'string', default: 'content', valueHint: 'DIR', description: 'folder of the archive' },
} as const;
