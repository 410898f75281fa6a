/// Tells which of many known files vanished, asking each folder once.
///
/// Files that come one folder after the other cost a tenth of what it takes to ask for each of them:
/// with a million files that is seconds at every start.
package struct VanishedFiles {
  /// Larger folders are asked for each file, so that memory stays small.
  private static let mostNames = 20_000

  /// The folder that was asked last, with the slash behind it.
  private var folder: [UInt8] = []
  /// The plain files in it.
  private var names: Set<[UInt8]> = []
  /// Whether what is in it is read elsewhere.
  private var isDouble = false
  private let roots: WalkedRoots

  /// Nothing was asked yet.
  ///
  /// - Parameter roots: What is walked through: a link to what lies there counts as nothing.
  package init(roots: WalkedRoots = WalkedRoots()) { self.roots = roots }

  /// Whether a file is no longer where it was; one that cannot be looked at may still be there.
  ///
  /// - Parameters:
  ///   - path: Where it was.
  ///   - oddPath: The same for the system, where that is no UTF-8.
  package mutating func contains(path: String, oddPath: [UInt8]?) -> Bool {
    let bytes = oddPath ?? Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
      return FoundFile.isGone(path: path, oddPath: oddPath)
    }
    if folder.count != slash + 1 || !bytes.starts(with: folder) { ask(Array(bytes[...slash])) }
    if isDouble { return true }
    if names.contains(Array(bytes[(slash + 1)...])) { return false }
    return roots.doubles(file: bytes) || FoundFile.isGone(path: path, oddPath: oddPath)
  }

  private mutating func ask(_ folder: [UInt8]) {
    self.folder = folder
    names = []
    isDouble = folder.count > 1 && roots.doubles(folder: Array(folder.dropLast()))
    guard case .success(let entries) = FolderListing.entries(in: folder),
      entries.count <= Self.mostNames
    else { return }
    for entry in entries where entry.isPlainFile { names.insert(entry.name) }
  }
}
