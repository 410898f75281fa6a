import CMarkGFM
import NewsModel
import SafeText

/// Turns the inlines of a cmark node into ours.
struct MarkdownInlines {
  private static let deepest = 16

  let baseURL: String?

  /// The inlines under a node, without white space around them.
  func inlines(of node: OpaquePointer) -> [Inline] {
    var inlines: [Inline] = []
    appendChildren(of: node, to: &inlines, depth: 0)
    return NoteMarkup(baseURL: baseURL).read(inlines.trimmed)
  }

  private func appendChildren(of node: OpaquePointer, to inlines: inout [Inline], depth: Int) {
    var shifts = MarkdownShifts()
    var child = cmark_node_first_child(node)
    while let current = child {
      let isHTML = cmark_node_get_type(current) == CMARK_NODE_HTML_INLINE
      if !isHTML || !shifts.take(literal(current), &inlines) {
        append(current, to: &inlines, depth: depth)
      }
      child = cmark_node_next(current)
    }
    shifts.end(&inlines)
  }

  private func append(_ node: OpaquePointer, to inlines: inout [Inline], depth: Int) {
    guard depth < Self.deepest else { return add(words(under: node), to: &inlines) }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: add(SafeText.line(literal(node)), to: &inlines)
    case CMARK_NODE_SOFTBREAK: add("\n", to: &inlines)
    case CMARK_NODE_LINEBREAK: inlines.append(.lineBreak)
    case CMARK_NODE_CODE:
      let code = SafeText.line(literal(node))
      if !code.isEmpty { inlines.append(.code(code)) }
    case CMARK_NODE_HTML_INLINE:
      if literal(node).prefix(3).lowercased() == "<br" { inlines.append(.lineBreak) }
    case CMARK_NODE_EMPH: wrap(node, in: Inline.emphasis, &inlines, depth)
    case CMARK_NODE_STRONG: wrap(node, in: Inline.strong, &inlines, depth)
    case CMARK_NODE_LINK: appendLink(node, to: &inlines, depth: depth)
    case CMARK_NODE_IMAGE: appendImage(node, to: &inlines)
    default: appendChildren(of: node, to: &inlines, depth: depth + 1)
    }
  }

  private func wrap(
    _ node: OpaquePointer, in make: ([Inline]) -> Inline, _ inlines: inout [Inline], _ depth: Int
  ) {
    var inner: [Inline] = []
    appendChildren(of: node, to: &inner, depth: depth + 1)
    if !inner.isEmpty { inlines.append(make(inner)) }
  }

  private func appendLink(_ node: OpaquePointer, to inlines: inout [Inline], depth: Int) {
    var inner: [Inline] = []
    appendChildren(of: node, to: &inner, depth: depth + 1)
    guard !inner.isEmpty else { return }
    let written = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    if let url = LinkTarget.address(written, base: baseURL) {
      inlines.append(.link(inner, url: url))
    } else {
      for inline in inner {
        if case .text(let words) = inline {
          add(words, to: &inlines)
        } else {
          inlines.append(inline)
        }
      }
    }
  }

  private func appendImage(_ node: OpaquePointer, to inlines: inout [Inline]) {
    let written = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let words = words(under: node)
    if let url = LinkTarget.address(written, base: baseURL) {
      inlines.append(.image(alternative: words, url: url))
    } else {
      add(words, to: &inlines)
    }
  }

  private func add(_ words: String, to inlines: inout [Inline]) {
    guard !words.isEmpty else { return }
    guard case .text(var text)? = inlines.last else { return inlines.append(.text(words)) }
    // Out of the array first, so that 300,000 lines of one paragraph are not copied for each.
    inlines.removeLast()
    text += words
    inlines.append(.text(text))
  }

  /// All words under a node, however deep; cmark's own iterator needs no stack.
  func words(under node: OpaquePointer) -> String {
    guard let walk = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(walk) }
    var words = ""
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(walk) else { break }
      guard event == CMARK_EVENT_ENTER else { continue }
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: words += literal(current)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH, CMARK_NODE_ITEM:
        if !words.isEmpty { words += " " }
      default: break
      }
    }
    return SafeText.line(words).trimmed
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
