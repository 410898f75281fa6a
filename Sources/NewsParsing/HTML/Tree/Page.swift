import CGumbo
import Foundation

/// An HTML page as a flat list of nodes in reading order.
///
/// A node's descendants are the nodes after it up to its `end`, so walks and removals need neither
/// recursion nor pointers. Comments, scripts, styles and drawings are left out.
final class Page {
  /// An element or a run of text.
  struct Node {
    /// `GUMBO_TAG_LAST` for text.
    let tag: GumboTag
    let parent: Int
    /// The first node that is no descendant.
    var end: Int
    /// Which attributes it may have; what is not among them it has not.
    let marks: AttributeMarks
    fileprivate let source: Source

    var isText: Bool { tag == GUMBO_TAG_LAST }

    fileprivate init(_ gumbo: UnsafePointer<GumboNode>, tag: GumboTag, parent: Int, index: Int) {
      self.tag = tag
      self.parent = parent
      end = index + 1
      marks = tag == GUMBO_TAG_LAST ? [] : AttributeMarks(gumbo.pointee.v.element.attributes)
      source = .gumbo(gumbo)
    }

    /// An element whose attributes stand in a stretch of those that were read with it.
    init(tag: GumboTag, attributes: Range<Int>, parent: Int, index: Int) {
      self.tag = tag
      self.parent = parent
      end = index + 1
      marks = attributes.isEmpty ? [] : .all
      source = .element(attributes)
    }

    /// A run of text, which lives as long as the page.
    init(words: UnsafeBufferPointer<UInt8>, parent: Int, index: Int) {
      tag = GUMBO_TAG_LAST
      self.parent = parent
      end = index + 1
      marks = []
      source = .words(words)
    }
  }

  /// Where a node's words or attributes stand.
  fileprivate enum Source {
    case gumbo(UnsafePointer<GumboNode>)
    case words(UnsafeBufferPointer<UInt8>)
    case element(Range<Int>)
  }

  private let arena = GumboArena()
  private(set) var nodes: [Node] = []
  /// Those of the elements of simple markup.
  private var attributes: [MarkupAttribute] = []
  /// What the page's `<script type="application/ld+json">` elements hold.
  private(set) var structuredData: [String] = []
  /// What the other scripts hold, as long as the page lives.
  private(set) var scripts: [UnsafeBufferPointer<UInt8>] = []
  /// Whether any script, also one of another file, belongs to the page.
  private(set) var hasScripts = false
  /// What the elements are called.
  private(set) lazy var names = PageNames(self)
  /// What that says of them.
  private(set) lazy var meanings = ElementNames(self)

  init(html: String) {
    var html = html
    html.withUTF8(readWhole)
  }

  /// A text as feeds have it: read without gumbo where that makes no difference.
  init(fragment html: String) {
    var html = html
    html.withUTF8 { bytes in
      var simple = SimpleMarkup(arena.copy(bytes))
      guard simple.read() else { return readWhole(bytes) }
      nodes = simple.nodes
      attributes = simple.attributes
    }
  }

  private func readWhole(_ bytes: UnsafeBufferPointer<UInt8>) {
    let slim = Slimming(bytes)
    if slim.isCutOff, let whole = LostRest.restored(bytes) {
      whole.withUnsafeBufferPointer { read(Slimming($0), of: $0) }
    } else {
      read(slim, of: bytes)
    }
  }

  private func read(_ slim: Slimming, of bytes: UnsafeBufferPointer<UInt8>) {
    for script in slim.scripts {
      let text = UnsafeBufferPointer(rebasing: bytes[script.text])
      keep(text, isData: script.isData)
    }
    slim.kept.withUnsafeBufferPointer { kept in
      if let relieved = NestingGuard.relieved(kept) {
        relieved.withUnsafeBufferPointer { flatten(arena.parse($0)) }
      } else {
        flatten(arena.parse(kept))
      }
    }
  }

  private func keep(_ script: UnsafeBufferPointer<UInt8>, isData: Bool) {
    if isData {
      structuredData.append(String(decoding: script, as: UTF8.self))
    } else {
      hasScripts = true
      if !script.isEmpty { scripts.append(UnsafeBufferPointer(arena.copy(script))) }
    }
  }

  private func flatten(_ document: UnsafePointer<GumboNode>?) {
    guard let document else { return }
    var path: [(children: GumboVector, next: Int, index: Int)] = []
    path.append((document.pointee.v.document.children, 0, -1))
    while let top = path.last {
      guard top.next < Int(top.children.length), let child = top.children.data[top.next] else {
        path.removeLast()
        if top.index >= 0 { nodes[top.index].end = nodes.count }
        continue
      }
      path[path.count - 1].next += 1
      let node = UnsafePointer(child.assumingMemoryBound(to: GumboNode.self))
      guard let tag = tag(of: node) else { continue }
      let index = nodes.count
      nodes.append(Node(node, tag: tag, parent: top.index, index: index))
      if tag != GUMBO_TAG_LAST { path.append((node.pointee.v.element.children, 0, index)) }
    }
  }

  /// The tag of a node that belongs to the list.
  private func tag(of node: UnsafePointer<GumboNode>) -> GumboTag? {
    switch node.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE: return GUMBO_TAG_LAST
    case GUMBO_NODE_ELEMENT:
      let tag = node.pointee.v.element.tag
      switch tag {
      case GUMBO_TAG_STYLE, GUMBO_TAG_SVG, GUMBO_TAG_TEMPLATE: return nil
      case GUMBO_TAG_SCRIPT:
        keepScript(node)
        return nil
      default: return tag == GUMBO_TAG_LAST ? nil : tag
      }
    default: return nil
    }
  }

  /// A script that was not taken out before.
  private func keepScript(_ script: UnsafePointer<GumboNode>) {
    let isData = Self.attribute("type", of: script)?.lowercased().contains("ld+json") ?? false
    let children = script.pointee.v.element.children
    for place in 0..<Int(children.length) {
      guard let child = children.data[place]?.assumingMemoryBound(to: GumboNode.self),
        child.pointee.type == GUMBO_NODE_TEXT, let text = child.pointee.v.text.text
      else { continue }
      let length = strlen(text)
      text.withMemoryRebound(to: UInt8.self, capacity: length) {
        keep(UnsafeBufferPointer(start: $0, count: length), isData: isData)
      }
    }
  }

  fileprivate static func attribute(
    _ name: String, of node: UnsafePointer<GumboNode>
  ) -> String? {
    guard node.pointee.v.element.attributes.length > 0 else { return nil }
    var attributes = node.pointee.v.element.attributes
    guard let found = gumbo_get_attribute(&attributes, name), let value = found.pointee.value
    else { return nil }
    return String(cString: value)
  }
}

extension Page {
  /// The value of an attribute of an element, entities decoded; empty where it has no value.
  func attribute(_ name: String, of index: Int) -> String? {
    switch nodes[index].source {
    case .gumbo(let node): nodes[index].isText ? nil : Self.attribute(name, of: node)
    case .words: nil
    case .element(let range):
      attributes[range].first { $0.name.elementsEqual(name.utf8) }
        .map { String(decoding: $0.value, as: UTF8.self) }
    }
  }

  /// The bytes of a text node; none for an element.
  func withText<Result>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    switch nodes[index].source {
    case .words(let words): return body(words)
    case .element: return body(nothing)
    case .gumbo(let node):
      guard nodes[index].isText, let text = node.pointee.v.text.text else { return body(nothing) }
      let length = strlen(text)
      return text.withMemoryRebound(to: UInt8.self, capacity: length) {
        body(UnsafeBufferPointer(start: $0, count: length))
      }
    }
  }
}
