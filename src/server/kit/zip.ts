import { crc32, deflateRawSync } from 'node:zlib'

export type FileIn = { readonly name: string; readonly bytes: Uint8Array }

/** The name is UTF-8 (bit 11 of the flags). */
const UTF8 = 0x0800
const DEFLATE = 8
const VERSION = 20
/** 1980-01-01, the earliest day that the format knows: the same files make the same bytes. */
const DAY = 0x0021

function fieldsOf({ bytes, packed, name }: { bytes: Uint8Array; packed: Uint8Array; name: Buffer }): Buffer {
  const fields = Buffer.alloc(26)
  const short = (at: number, value: number) => fields.writeUInt16LE(value, at)
  const long = (at: number, value: number) => fields.writeUInt32LE(value, at)
  short(0, VERSION)
  short(2, UTF8)
  short(4, DEFLATE)
  short(8, DAY)
  long(10, crc32(bytes))
  long(14, packed.length)
  long(18, bytes.length)
  short(22, name.length)
  return fields
}

const signature = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function directoryEntry(fields: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  const madeBy = Buffer.from([VERSION, 0])
  return Buffer.concat([signature(0x02014b50), madeBy, fields, rest, name])
}

/** 压缩包 A ZIP archive (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16), of files below 4 GB. */
export function zipOf(files: readonly FileIn[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name: text, bytes } of files) {
    const name = Buffer.from(text, 'utf8')
    const packed = deflateRawSync(bytes)
    const fields = fieldsOf({ bytes, packed, name })
    directory.push(directoryEntry(fields, name, offset))
    const part = Buffer.concat([signature(0x04034b50), fields, name, packed])
    parts.push(part)
    offset += part.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Uint8Array.from(Buffer.concat([...parts, listed, end]))
}
