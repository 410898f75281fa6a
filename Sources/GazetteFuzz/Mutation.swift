import NewsModel

/// Makes one hostile input of a corpus.
struct Mutation {
  private var random: SplitMix64
  private let corpus: Corpus

  init(seed: UInt64, corpus: Corpus) {
    random = SplitMix64(seed: seed)
    self.corpus = corpus
  }

  /// The input that the seed stands for, and a file name to pass with it.
  mutating func input() -> (name: String, bytes: [UInt8]) {
    let kind = random.below(100)
    if kind < 5 { return (name(), noise()) }
    if kind < 8 { return (name(), repetition()) }
    var (name, bytes) = document()
    for _ in 0...random.below(6) { mutate(&bytes) }
    if random.below(5) == 0 { name = self.name() }
    return (name, bytes)
  }

  private mutating func document() -> (String, [UInt8]) {
    let (name, bytes) = corpus.documents[random.below(corpus.documents.count)]
    return (name, bytes)
  }

  private mutating func name() -> String {
    [
      "a.txt", "b.md", "c.html", "d", ".e", "f.TXT.gz", "g/../h.htm", "",
      "i.xml", "j.json",
    ][random.below(10)]
  }

  private mutating func noise() -> [UInt8] {
    let isAscii = random.below(2) == 0
    return (0..<random.below(5000)).map { _ in
      UInt8(truncatingIfNeeded: random.next() & (isAscii ? 0x7F : 0xFF))
    }
  }

  /// One piece very often: nested tags and quotes, endless lines.
  private mutating func repetition() -> [UInt8] {
    let piece = Self.pieces[random.below(Self.pieces.count)]
    let size = [1_000, 20_000, 200_000, 1_000_000][random.below(4)]
    let bytes = Array(piece.utf8)
    return (0..<max(1, size / bytes.count)).flatMap { _ in bytes }
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = noise()
      return
    }
    let position = random.below(bytes.count)
    switch random.below(9) {
    case 0: bytes.removeSubrange(position...)
    case 1: bytes.removeFirst(position)
    case 2:
      for _ in 0..<20 {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
    case 3:
      let other = document().1
      bytes.insert(contentsOf: other[random.below(other.count)...], at: position)
    case 4:
      bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)].utf8, at: position)
    case 5:
      let end = min(bytes.count, position + random.below(400))
      let part = bytes[position..<end]
      for _ in 0..<random.below(40) { bytes.insert(contentsOf: part, at: position) }
    case 6: bytes.removeSubrange(position..<min(bytes.count, position + random.below(200)))
    case 7: bytes.removeAll { $0 == 0x0A }
    default: bytes[position] ^= 1 << UInt8(random.below(8))
    }
    if bytes.count > 2_000_000 { bytes.removeSubrange(2_000_000...) }
  }

  private static let pieces = [
    "<div>", "<b><i>", "</p>", "<table><tr><td>", "> ", ">", "- ", "  - ", "1. ", "*", "**", "_",
    "`", "```\n", "[", "![", "](", "[a](", "<", "&#27;", "&amp;", "&#x110000;", "|", "| a ", "\n",
    "\r\n", "\u{C}", "---\n", "===\n", "\0", "\u{1B}]52;c;", "\u{202E}", "\u{301}", "a", "ß", "字",
    "\u{1F469}\u{200D}", "March 10, 2025 ", "10/", "Published: ", "By A and ", "1:", "http://a.b/",
    "<script>", "<!--", "-->", "<![CDATA[", "{\"@type\":[", "\\", "\u{FEFF}", "title: ", "# ",
    "<a href=", "'", "\"", "tags: [a, ", "Sources: ", "\t", "    ", "-\n\n",
    "<rss><channel><item>", "<item><title>", "</item>", "<feed><entry>", "]]>", "<!DOCTYPE x [",
    "<!ENTITY a '&a;&a;'>", "&a;", "<outline text='", "xmlns:a=", "<?xml encoding='",
    "{\"items\":[{",
    "<description><p>", "<author><", "base64",
  ]
}
