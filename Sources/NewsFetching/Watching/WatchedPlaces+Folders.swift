/// Folders below the roots: they come and go.
extension WatchedPlaces {
  /// Watches a folder and all below it; what is no folder is passed over.
  ///
  /// A folder is listed when it is watched already, so that a file is in the list or gives an event.
  mutating func follow(_ path: [UInt8], at site: FolderSite, reporting: Bool) {
    var pending = [(path, site)]
    while let (path, site) = pending.popLast() {
      guard let number = watch(path, for: .all) else { continue }
      if let known = folders[number] {
        if known.site != site { otherWays[number, default: []].insert(site) }
        continue
      }
      let folder = FollowedFolder(path: path, site: site)
      folders[number] = folder
      if case .entry(let parent, let name) = site { folders[parent]?.children[name] = number }
      let listing = FolderListing.entries(in: path, withFiles: reporting)
      guard case .success(let entries) = listing else { continue }
      for name in entries.lastFirst.map(\.name) where !FollowedFolder.isHidden(name) {
        let inner = folder.path(of: name)
        if reporting { gathered.insert(inner) }
        pending.append((inner, .entry(number, name)))
      }
    }
  }

  /// Something new has that name in a followed folder.
  mutating func arrive(_ name: [UInt8], in parent: Int32) {
    guard let folder = folders[parent] else { return }
    let path = folder.path(of: name)
    if let child = folder.children[name] {
      if watch(path, for: .all) == child { return }
      unfollow(child)
    }
    follow(path, at: .entry(parent, name), reporting: true)
  }

  /// Lets go of a folder and all below it; other ways to them are taken where there are any.
  mutating func unfollow(_ number: Int32) {
    if case .entry(let parent, let name) = folders[number]?.site,
      folders[parent]?.children[name] == number
    {
      folders[parent]?.children[name] = nil
    }
    var pending = [number]
    var ways: Set<FolderSite> = []
    while let number = pending.popLast() {
      guard let folder = folders.removeValue(forKey: number) else { continue }
      pending += folder.children.values
      ways.formUnion(otherWays.removeValue(forKey: number) ?? [])
      forgetUnused(number)
    }
    for way in ways { lookAgain(way) }
  }

  /// The kernel has let go of a folder.
  mutating func lose(_ number: Int32) {
    let waiting = Set((anchors.removeValue(forKey: number) ?? []).map(\.root))
    let site = folders[number]?.site
    unfollow(number)
    // Below a disk that was unmounted there may be another folder.
    if let site { lookAgain(site) }
    for root in waiting { settle(root, reporting: true) }
  }

  /// A folder has another name: where a link led to it, no other event tells.
  mutating func check(_ number: Int32) {
    for root in Set((anchors[number] ?? []).map(\.root)) { settle(root, reporting: true) }
    guard let folder = folders[number], watch(folder.path, for: .all) != number else { return }
    unfollow(number)
    lookAgain(folder.site)
  }

  private mutating func lookAgain(_ site: FolderSite) {
    switch site {
    case .root(let index): settle(index, reporting: true)
    case .entry(let parent, let name):
      guard let folder = folders[parent] else { return }
      gathered.insert(folder.path(of: name))
      arrive(name, in: parent)
    }
  }
}
