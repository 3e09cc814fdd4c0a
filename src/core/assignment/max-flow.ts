/**
 * 最大流 Demands on the left are met from supplies on the right, along edges of limited width. Answers how much is met and, where that is
 * not all, who stands in the way: the demands that together ask for more than what they can reach gives (König and Hall; found as the
 * minimum cut, Dinic 1970).
 */
export type Supply = {
  readonly demands: readonly number[]
  readonly supplies: readonly number[]
  /** For each demand the supplies that it can use, and how much of each at most. */
  readonly uses: readonly (readonly number[])[]
  readonly widths: readonly number[]
}
export type Met = {
  readonly met: number
  readonly asked: number
  /** Empty where all is met. */
  readonly shortDemands: readonly number[]
  readonly usedUp: readonly number[]
}

export function meetDemands({ demands, supplies, uses, widths }: Supply): Met {
  const [left, right] = [demands.length, supplies.length]
  const [source, sink] = [left + right, left + right + 1]
  const network = networkOf(left + right + 2)
  demands.forEach((demand, i) => network.edge(source, i, demand))
  uses.forEach((reach, i) => {
    for (const j of reach) network.edge(i, left + j, widths[i] ?? 1)
  })
  supplies.forEach((supply, j) => network.edge(left + j, sink, supply))
  let met = 0
  while (network.level(source)[sink] !== UNREACHED) met += network.augment(source, sink)
  const asked = demands.reduce((sum, each) => sum + each, 0)
  const reached = network.level(source)
  const isReached = (node: number) => reached[node] !== UNREACHED
  return {
    met,
    asked,
    shortDemands: [...demands.keys()].filter(isReached),
    usedUp: [...supplies.keys()].filter((j) => isReached(left + j)),
  }
}

const UNREACHED = -1

/** Edges lie in pairs, so that edge e has its reverse at e ^ 1. */
function networkOf(nodes: number) {
  const to: number[] = []
  const room: number[] = []
  const edgesOf: number[][] = Array.from({ length: nodes }, () => [])
  let levels = new Int32Array(nodes)
  let next = new Int32Array(nodes)
  const edge = (a: number, b: number, width: number) => {
    edgesOf[a]?.push(to.push(b) - 1)
    room.push(width)
    edgesOf[b]?.push(to.push(a) - 1)
    room.push(0)
  }
  const level = (source: number): Int32Array => {
    levels = new Int32Array(nodes).fill(UNREACHED)
    levels[source] = 0
    const queue = [source]
    for (const node of queue)
      for (const e of edgesOf[node] ?? []) {
        const there = to[e] ?? 0
        if ((room[e] ?? 0) <= 0 || levels[there] !== UNREACHED) continue
        levels[there] = (levels[node] ?? 0) + 1
        queue.push(there)
      }
    return levels
  }
  const push = (node: number, sink: number, most: number): number => {
    if (node === sink) return most
    const edges = edgesOf[node] ?? []
    for (; (next[node] ?? 0) < edges.length; next[node] = (next[node] ?? 0) + 1) {
      const e = edges[next[node] ?? 0] ?? 0
      const there = to[e] ?? 0
      const width = room[e] ?? 0
      if (width <= 0 || levels[there] !== (levels[node] ?? 0) + 1) continue
      const pushed = push(there, sink, Math.min(most, width))
      if (pushed === 0) continue
      room[e] = width - pushed
      room[e ^ 1] = (room[e ^ 1] ?? 0) + pushed
      return pushed
    }
    return 0
  }
  const augment = (source: number, sink: number): number => {
    next = new Int32Array(nodes)
    let sum = 0
    for (let pushed = push(source, sink, Infinity); pushed > 0; pushed = push(source, sink, Infinity))
      sum += pushed
    return sum
  }
  return { edge, level, augment }
}
