import type { Text } from '../../core/basics/text.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { type Checkpoint, parseCheckpoint } from '../../core/record/checkpoint.ts'
import {
  type NoteFault,
  openNote,
  parseSigner,
  parseVerifier,
  type Signer,
  type Verifier,
} from '../../core/record/signed-note.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { NO_CHECKPOINT } from './compare-checkpoint.ts'

/** What is wrong with a signature. */
export const SIGNATURE_WORDS: Readonly<Record<NoteFault, Text>> = {
  notSigned: { zh: '检查点没有签名', en: 'the checkpoint is not signed' },
  unknownKey: { zh: '检查点不是由该公钥签名的', en: 'the checkpoint is signed by other keys than this one' },
  badSignature: {
    zh: '检查点的签名不符，内容或者签名已被改动',
    en: 'the signature of the checkpoint does not fit: the text or the signature was changed',
  },
}

const CHECK: Text = { zh: '请核对文件', en: 'check the file' }

async function readKey<T>(
  ports: Ports,
  file: string,
  parse: (text: string) => T | null,
  message: Text,
): Promise<Result<T, Problem>> {
  const text = await ports.readText(file)
  if (!text.ok) return text
  const key = parse(text.value)
  return key === null ? err({ file, message, mend: CHECK }) : ok(key)
}

export const readVerifier = (ports: Ports, file: string): Promise<Result<Verifier, Problem>> =>
  readKey(ports, file, parseVerifier, { zh: '不是公钥', en: 'is no public key' })

export const readSigner = (ports: Ports, file: string): Promise<Result<Signer, Problem>> =>
  readKey(ports, file, parseSigner, { zh: '不是签名用的私钥', en: 'is no private key for signing' })

/** A checkpoint, and with a key one that it has signed. */
export async function readCheckpoint(
  ports: Ports,
  file: string,
  verifier: Verifier | null,
): Promise<Result<Checkpoint, Problem>> {
  const text = await ports.readText(file)
  if (!text.ok) return text
  const checkpoint = parseCheckpoint(text.value)
  if (!checkpoint.ok) return err({ file, line: checkpoint.error.line, message: NO_CHECKPOINT, mend: CHECK })
  const opened = verifier ? openNote(text.value, verifier) : ok(text.value)
  return opened.ok ? checkpoint : err({ file, message: SIGNATURE_WORDS[opened.error], mend: CHECK })
}
