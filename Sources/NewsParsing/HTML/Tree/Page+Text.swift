import CGumbo

extension Page {
  /// The words of a node and all that is in it, white space collapsed and trimmed, with those that
  /// pictures stand for; those of about the first `limit` bytes where only that many matter, for
  /// elements may hold each other.
  func text(of index: Int, limit: Int = .max) -> String {
    var words: [UInt8] = []
    var needsSpace = false
    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
      for byte in bytes.prefix(limit) {
        if byte == 0x20 || (0x09...0x0D).contains(byte) {
          needsSpace = true
        } else {
          if needsSpace && !words.isEmpty { words.append(0x20) }
          needsSpace = false
          words.append(byte)
        }
      }
    }
    for place in index..<nodes[index].end {
      if words.count >= limit { break }
      let tag = nodes[place].tag
      if tag == GUMBO_TAG_BR || TagSet.blocks.contains(tag) { needsSpace = true }
      if tag == GUMBO_TAG_IMG, var letters = letters(of: place) {
        letters.withUTF8(append)
      } else if nodes[place].isText {
        withText(of: place, append)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// The text of a preformatted element with its line breaks.
  func preformatted(_ index: Int) -> String {
    var text: [UInt8] = []
    for place in index..<nodes[index].end {
      if nodes[place].tag == GUMBO_TAG_BR { text.append(0x0A) }
      withText(of: place) { text.append(contentsOf: $0) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `swift` of `<pre><code class="language-swift">`.
  func codeLanguage(_ index: Int) -> String? {
    for place in [index, index + 1] where place < nodes[index].end {
      let names = attribute("class", of: place)?.split(separator: " ") ?? []
      for name in names {
        for prefix in ["language-", "lang-", "brush:"] where name.hasPrefix(prefix) {
          let language = name.dropFirst(prefix.count).filter { $0.isASCII && !$0.isPunctuation }
          if !language.isEmpty { return String(language) }
        }
      }
    }
    return nil
  }

  /// Class and id: what the authors of the page call the element.
  func name(of index: Int) -> String { names[index] }

  /// Class and id, put together anew.
  func writtenName(of index: Int) -> String {
    guard !nodes[index].isText, nodes[index].marks.contains(.name) else { return "" }
    let name = attribute("class", of: index) ?? ""
    let id = attribute("id", of: index) ?? ""
    return name.isEmpty || id.isEmpty ? name + id : name + " " + id
  }

  /// Class and id in lower case.
  func hint(of index: Int) -> String { name(of: index).lowercased() }
}
