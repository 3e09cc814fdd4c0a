const ORGANISATIONS: readonly string[] = ['legalPerson', 'unincorporated', 'subUnit']

/** 量词 The measure word for applicants of these kinds: 家 for organisations, 名 for persons, 个 where they are mixed or teams. */
export function measureFor(kinds: readonly string[]): string {
  if (kinds.every((kind) => ORGANISATIONS.includes(kind))) return '家'
  return kinds.every((kind) => kind === 'person') ? '名' : '个'
}
