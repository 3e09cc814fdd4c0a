const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** The end record may be followed by a comment of up to 65 535 bytes. */
const LONGEST_TAIL = 65_557

/**
 * How many bytes the parts of a ZIP archive have when unpacked, as its directory says; null when it is damaged, hides a
 * size, or is larger than four gigabytes. The reader unpacks no part beyond the size said here, so a lie does not help.
 */
export function unpackedBytes(archive: Uint8Array): number | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    // An empty part packs to at most two bytes: a larger one that claims to be empty hides its size, and so does one
    // whose sizes stand only behind its data (bit 3). 0xffffffff stands for a size of 64 bits.
    const isSizeBehind = (view.getUint16(at + 8, true) & 8) !== 0 && packed === 0
    const isHidden = (unpacked === 0 && packed > 2) || isSizeBehind
    if (isHidden || unpacked === 0xffffffff || packed === 0xffffffff) return null
    total += unpacked
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - LONGEST_TAIL)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}
