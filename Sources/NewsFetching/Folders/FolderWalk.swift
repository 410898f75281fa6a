import Glibc
import NewsModel

/// Walks through files and folders in a stable order, one finding at a time.
///
/// A folder is listed when the walk enters it, so that the first files come at once however much
/// follows. Links are followed, but every file and folder comes only once: at its own place, where a
/// walk comes to that.
package struct FolderWalk: Sequence, IteratorProtocol, Sendable {
  private struct Pending: Sendable {
    let path: [UInt8]
    let isNamed: Bool
    /// Whether the system has to be asked for what its folder does not tell.
    var mayBeLink = true
    /// Whether a link led here, at the end or on the way.
    var isBehindLink = false
    /// Whether it lies in what belongs to a saved page.
    var isCompanion = false
    /// The folders above, outermost first.
    let ancestors: [FileIdentity]
  }

  /// Deeper folders can only be a file system gone wrong.
  private static let greatestDepth = 256

  private var pending: [Pending]
  private var seen: Set<FileIdentity> = []
  /// Folders that were named and entered.
  private var entered = WalkedRoots()
  /// What other walks go through.
  private let roots: WalkedRoots

  /// A walk through what was named, in that order; folders in the order of their names.
  ///
  /// - Parameters:
  ///   - areNamed: Whether somebody named the paths, so that even hidden ones are read. Others are
  ///     to lie in a root, as `WalkedRoots.ownPlace` gives them.
  ///   - roots: What is walked through anyway, in this walk or another one.
  package init(_ paths: [String], areNamed: Bool = true, roots: WalkedRoots = WalkedRoots()) {
    self.roots = roots
    pending = paths.reversed().map { path in
      var bytes = areNamed ? SystemPath.bytes(of: path) : Array(path.utf8)
      while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
      return areNamed
        ? Pending(path: bytes, isNamed: true, ancestors: []) : Self.inner(bytes, of: roots)
    }
  }

  /// A place as the walk through its root would have come to it.
  private static func inner(_ path: [UInt8], of roots: WalkedRoots) -> Pending {
    let folder = Array(path[..<(path.lastIndex(of: 0x2F) ?? 0)])
    return Pending(
      path: path, isNamed: false, isBehindLink: !roots.comeUpon(folder: folder),
      isCompanion: PageCompanion.holds(path, below: roots.root(above: path)?.count ?? path.count),
      ancestors: roots.ancestors(of: path))
  }

  /// The next finding; `nil` at the end.
  package mutating func next() -> FolderFinding? {
    while let place = pending.popLast() {
      if let finding = visit(place) { return finding }
    }
    return nil
  }

  private mutating func visit(_ place: Pending) -> FolderFinding? {
    if !place.isNamed, Self.isHidden(place.path) { return leftOut(place, .hidden) }
    if place.isCompanion { return leftOut(place, .machineData) }
    guard !place.path.isEmpty, !place.path.contains(0) else { return leftOut(place, .missing) }
    var status = stat()
    guard SystemPath.withPointer(place.path, { stat($0, &status) }) == 0 else {
      return failure(place, errno)
    }
    let identity = FileIdentity(status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      if place.ancestors.contains(identity) { return leftOut(place, .linkLoop) }
      if !place.isNamed, PageCompanion.isOne(place.path) { return leftOut(place, .machineData) }
      let isBehindLink = isBehindLink(place)
      if isBehindLink, isElsewhere(folder: place.path) { return nil }
      guard seen.insert(identity).inserted else { return nil }
      if place.isNamed { entered.add(place.path) }
      return enter(place, identity, isBehindLink: isBehindLink)
    case S_IFREG:
      if !place.isNamed, MachineData.isOne(place.path) { return leftOut(place, .machineData) }
      guard isNew(place, identity, links: Int(status.st_nlink)) else { return nil }
      return .file(
        FoundFile(
          path: SystemPath.text(place.path), size: Int(status.st_size),
          changed: Int64(status.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
            .partialValue &+ Int64(status.st_mtim.tv_nsec),
          systemPath: place.path))
    default:
      return leftOut(place, .notAFile)
    }
  }

  /// Whether the file was not met before.
  ///
  /// A file that has one name can only be met again through a link or by being named: the others
  /// need not be remembered, which for a million files would take more memory than all else.
  private mutating func isNew(_ place: Pending, _ identity: FileIdentity, links: Int) -> Bool {
    let isLink = place.mayBeLink && SystemPath.isLink(place.path)
    if isLink, !place.isNamed, roots.comeUpon(file: place.path) { return false }
    guard place.isNamed || isLink || place.isBehindLink || links > 1 else {
      return seen.isEmpty || !seen.contains(identity)
    }
    if place.isNamed || isLink, entered.comeUpon(file: place.path) { return false }
    return seen.insert(identity).inserted
  }

  private func isBehindLink(_ folder: Pending) -> Bool {
    !folder.isNamed && (folder.isBehindLink || SystemPath.isLink(folder.path))
  }

  /// Whether a walk comes to a folder without the link that led here.
  private func isElsewhere(folder: [UInt8]) -> Bool {
    entered.comeUpon(folder: folder) || roots.comeUpon(folder: folder)
  }

  private mutating func enter(
    _ place: Pending, _ identity: FileIdentity, isBehindLink: Bool
  ) -> FolderFinding? {
    guard place.ancestors.count < Self.greatestDepth else { return leftOut(place, .linkLoop) }
    switch FolderListing.entries(in: place.path) {
    case .failure(let fault): return failure(place, fault.code)
    case .success(let entries):
      let ancestors = place.ancestors + [identity]
      let prefix = place.path.last == UInt8(ascii: "/") ? place.path : place.path + [0x2F]
      for entry in entries.lastFirst {
        pending.append(
          Pending(
            path: prefix + entry.name, isNamed: false, mayBeLink: !entry.isPlainFile,
            isBehindLink: isBehindLink, ancestors: ancestors))
      }
      return nil
    }
  }

  private func failure(_ place: Pending, _ code: Int32) -> FolderFinding {
    switch code {
    case ELOOP: leftOut(place, .linkLoop)
    case ENOENT where place.isNamed: leftOut(place, .missing)
    default: leftOut(place, .unreadable, SystemPath.words(code))
    }
  }

  private func leftOut(
    _ place: Pending, _ reason: LeftOutFile.Reason, _ detail: String? = nil
  ) -> FolderFinding {
    .leftOut(
      LeftOutFile(
        path: SystemPath.text(place.path), reason: reason, detail: detail))
  }

  private static func isHidden(_ path: [UInt8]) -> Bool {
    let name = path.lastIndex(of: 0x2F).map { path[($0 + 1)...] } ?? path[...]
    return name.first == UInt8(ascii: ".")
  }
}
