/// Roots come and go as well: the folders on the way to them are watched for the next name.
extension WatchedPlaces {
  /// Looks at what stands at a root now, and watches it and the way to it.
  mutating func settle(_ index: Int, reporting: Bool) {
    // From the top down and the root last, so that whatever comes meanwhile gives an event.
    anchor(index)
    let path = roots[index].path
    let before = roots[index].state
    let now = state(at: path)
    roots[index].state = now
    if case .folder(let number) = now, now == before, folders[number] != nil { return }
    if case .folder(let number) = before, folders[number]?.site == .root(index) {
      unfollow(number)
    }
    if case .folder = now {
      follow(path, at: .root(index), reporting: reporting)
    } else if now == before {
      return
    }
    if reporting { gathered.insert(path) }
  }

  /// Events were lost: everything may have changed.
  mutating func startAgain() {
    for number in Set(folders.keys).union(anchors.keys) { inotify.forget(number) }
    folders = [:]
    otherWays = [:]
    anchors = [:]
    for index in roots.indices {
      roots[index].state = .missing
      roots[index].anchors = []
    }
    for index in roots.indices {
      settle(index, reporting: false)
      gathered.insert(roots[index].path)
    }
  }

  private mutating func state(at path: [UInt8]) -> WatchedRoot.State {
    if let number = watch(path, for: .all) { return .folder(number) }
    return FileTraits(path).map { .other($0) } ?? .missing
  }

  private mutating func anchor(_ index: Int) {
    let steps = roots[index].steps
    var held: [Int32: Set<Anchor>] = [:]
    for (place, step) in steps.enumerated() {
      let isLast = place == steps.count - 1
      // Some folders on the way may not be read; those after them often can.
      guard let number = watch(step.folder, for: isLast ? .all : .onTheWay) else { continue }
      held[number, default: []].insert(Anchor(root: index, name: step.name, isLast: isLast))
    }
    for number in roots[index].anchors.union(held.keys) {
      let others = (anchors[number] ?? []).filter { $0.root != index }
      let now = others.union(held[number] ?? [])
      anchors[number] = now.isEmpty ? nil : now
      forgetUnused(number)
    }
    roots[index].anchors = Set(held.keys)
  }
}
