import type { JsonSchema } from './json-schema.ts'

const text: JsonSchema = {
  type: 'object',
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
  required: ['zh', 'en'],
  additionalProperties: false,
}

/** The shape of every answer that says why something is not possible (RFC 9457). */
export const problemSchema: JsonSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    room: { type: 'string' },
    says: text,
    articles: {
      type: 'array',
      items: {
        type: 'object',
        properties: { ref: { type: 'string' }, name: text },
        required: ['ref', 'name'],
        additionalProperties: false,
      },
    },
    data: { type: 'object' },
    places: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, problem: text },
        required: ['path', 'problem'],
        additionalProperties: false,
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'says', 'articles', 'data'],
  additionalProperties: false,
}
