import Glibc

/// All that is watched, and what follows from the kernel's events.
///
/// A folder's number is what it is known by: two paths to one folder have the same number, and a
/// number says for certain whether a path still leads to the same folder.
struct WatchedPlaces: Sendable {
  let inotify: Inotify
  var roots: [WatchedRoot]
  var folders: [Int32: FollowedFolder] = [:]
  /// Further ways to a followed folder, for when the first is gone.
  var otherWays: [Int32: Set<FolderSite>] = [:]
  var anchors: [Int32: Set<Anchor>] = [:]
  var gathered = GatheredChanges()
  private(set) var problem: WatchProblem?

  init(_ paths: [String], inotify: Inotify) {
    self.inotify = inotify
    roots = []
    for root in paths.compactMap(WatchedRoot.init)
    where !roots.contains(where: { $0.path == root.path }) {
      roots.append(root)
    }
    for index in roots.indices { settle(index, reporting: false) }
  }

  /// Takes some of the events that wait.
  mutating func listen() {
    for event in inotify.events() { take(event) }
  }

  /// A disk is mounted over a folder without an event.
  mutating func lookAtRoots() {
    for index in roots.indices { settle(index, reporting: true) }
  }

  private mutating func take(_ event: FolderEvent) {
    if event.kinds.contains(.overflow) { return startAgain() }
    if event.kinds.contains(.forgotten) { return lose(event.folder) }
    if event.kinds.contains(.renamed) { return check(event.folder) }
    guard !event.name.isEmpty else { return }
    if let folder = folders[event.folder], !FollowedFolder.isHidden(event.name) {
      take(event, in: folder)
    }
    for anchor in anchors[event.folder] ?? [] where anchor.name == event.name {
      take(event, for: anchor)
    }
  }

  private mutating func take(_ event: FolderEvent, in folder: FollowedFolder) {
    let path = folder.path(of: event.name)
    guard !isBegun(event, path) else { return }
    gathered.insert(path)
    if !event.kinds.isDisjoint(with: [.movedAway, .deleted]) {
      if let child = folder.children[event.name] { unfollow(child) }
    } else if !event.kinds.isDisjoint(with: [.created, .movedHere]) {
      arrive(event.name, in: event.folder)
    }
  }

  private mutating func take(_ event: FolderEvent, for anchor: Anchor) {
    let path = roots[anchor.root].path
    let isBegun = anchor.isLast && isBegun(event, path)
    settle(anchor.root, reporting: !isBegun)
    guard anchor.isLast, !isBegun else { return }
    // A folder tells what happens in it; of a file, this is all there is to hear.
    if case .folder = roots[anchor.root].state { return }
    gathered.insert(path)
  }

  /// Whether a file was only opened for writing so far.
  private func isBegun(_ event: FolderEvent, _ path: [UInt8]) -> Bool {
    event.kinds.contains(.created) && !event.kinds.contains(.isFolder) && !FileTraits.isLink(path)
  }

  /// The number of the folder at a path; `nil` where there is none that can be watched.
  mutating func watch(_ path: [UInt8], for kinds: EventKinds) -> Int32? {
    switch inotify.watch(path, for: kinds) {
    case .success(let number): return number
    case .failure(let fault):
      if fault.code == ENOSPC, problem == nil {
        problem = .tooManyFolders(firstUnwatched: SystemPath.text(path))
      }
      return nil
    }
  }

  mutating func forgetUnused(_ number: Int32) {
    if folders[number] == nil, anchors[number] == nil { inotify.forget(number) }
  }
}
