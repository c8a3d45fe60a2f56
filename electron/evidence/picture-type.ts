/**
 * What kind of picture a file is by its first bytes; null for everything else. Only pictures that cannot hold a script
 * are ever shown: an SVG is a document and is saved as a copy like any other file.
 */
export function pictureType(content: Uint8Array): string | null {
  const begins = (bytes: readonly number[], at = 0) =>
    bytes.every((byte, index) => content[at + index] === byte)
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (begins([0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (begins([0x47, 0x49, 0x46, 0x38])) return 'image/gif'
  if (begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8)) return 'image/webp'
  return null
}
