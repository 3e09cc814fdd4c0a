import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 摘要 SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** 摘要 SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export const hashText = (text: string): string => hashBytes(utf8ToBytes(text))
