import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { err, ok, type Result } from '../basics/result.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { hashBytes } from './hash.ts'

/**
 * 签名文本 A text signed with Ed25519 after C2SP signed-note v1: the text, an empty line, and a line `— NAME BASE64` for each signature,
 * where the Base64 is of the four bytes of the key's id and the signature over the text.
 */
export type Verifier = { readonly name: string; readonly id: string; readonly publicKey: Uint8Array }
export type Signer = Verifier & { readonly seed: Uint8Array }

/** The signature type of Ed25519 in ids and keys. */
const ED25519 = 0x01
const PRIVATE = 'PRIVATE+KEY+'

/** Names of keys are not empty and hold neither white space nor a plus. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}]+$/u.test(name)

/** The first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key), as eight hexadecimal digits. */
const keyId = (name: string, publicKey: Uint8Array): string =>
  hashBytes(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(ED25519), publicKey)).slice(0, 8)

/** A key from a seed of 32 random bytes. Throws on a name that is none, because whoever asks has to check it first. */
export function signerFrom(name: string, seed: Uint8Array): Signer {
  if (!isKeyName(name)) throw new Error('a key name has neither white space nor a plus')
  const publicKey = ed25519.getPublicKey(seed)
  return { name, id: keyId(name, publicKey), publicKey, seed }
}

const keyText = (name: string, id: string, key: Uint8Array) =>
  `${name}+${id}+${toBase64(concatBytes(Uint8Array.of(ED25519), key))}`

/** 公钥 The text form of a public key (vkey): `NAME+ID+BASE64`. */
export const formatVerifier = ({ name, id, publicKey }: Verifier): string => keyText(name, id, publicKey)

/** 私钥 The text form of a private key, as the Go implementation of signed notes writes it. */
export const formatSigner = ({ name, id, seed }: Signer): string => PRIVATE + keyText(name, id, seed)

type KeyParts = { readonly name: string; readonly id: string; readonly key: Uint8Array }

function partsOf(text: string): KeyParts | null {
  const [, name = '', id = '', base64 = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/u.exec(text) ?? []
  const bytes = fromBase64(base64)
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== ED25519) return null
  return { name, id, key: bytes.slice(1) }
}

/** Reads a public key; null where the text is none, or its id is not that of name and key. */
export function parseVerifier(text: string): Verifier | null {
  const parts = partsOf(text.trim())
  if (!parts || keyId(parts.name, parts.key) !== parts.id) return null
  return { name: parts.name, id: parts.id, publicKey: parts.key }
}

/** Reads a private key; null where the text is none, or its id is not that of name and key. */
export function parseSigner(text: string): Signer | null {
  const trimmed = text.trim()
  const parts = trimmed.startsWith(PRIVATE) ? partsOf(trimmed.slice(PRIVATE.length)) : null
  if (!parts) return null
  const signer = signerFrom(parts.name, parts.key)
  return signer.id === parts.id ? signer : null
}

/** The text with its signature. Throws on a text that no note can hold: it ends with a line feed and has no other control character. */
export function signNote(text: string, signer: Signer): string {
  // oxlint-disable-next-line no-control-regex -- the format forbids exactly these
  if (!text.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(text)) throw new Error('no text of a note')
  const signature = ed25519.sign(utf8ToBytes(text), signer.seed)
  return `${text}\n\u2014 ${signer.name} ${toBase64(concatBytes(hexToBytes(signer.id), signature))}\n`
}

export type NoteFault = 'notSigned' | 'unknownKey' | 'badSignature'

/**
 * The text of a note that this key has signed. Signatures of other keys are passed over; `unknownKey`: there are only such; `badSignature`:
 * one of this key does not fit, and the whole note falls with it.
 */
export function openNote(note: string, { name, id, publicKey }: Verifier): Result<string, NoteFault> {
  const blank = note.lastIndexOf('\n\n')
  if (blank < 0) return err('notSigned')
  const text = note.slice(0, blank + 1)
  const own: Uint8Array[] = []
  for (const line of note.slice(blank + 2).split('\n')) {
    const [, signedBy, base64 = ''] = /^\u2014 (\S+) (\S+)$/u.exec(line) ?? []
    const bytes = fromBase64(base64)
    if (signedBy === name && bytes && bytesToHex(bytes.slice(0, 4)) === id) own.push(bytes.slice(4))
  }
  if (own.length === 0) return err('unknownKey')
  const message = utf8ToBytes(text)
  const fits = (signature: Uint8Array) =>
    signature.length === 64 && ed25519.verify(signature, message, publicKey, { zip215: false })
  return own.every(fits) ? ok(text) : err('badSignature')
}
