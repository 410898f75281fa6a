import CMarkGFM
import NewsModel
import SafeText

/// Reads Markdown with cmark-gfm into blocks.
///
/// A soft line break stays `\n` inside its text until the metadata lines have been taken out.
struct MarkdownReader {
  /// Deeper nesting than anybody reads becomes plain paragraphs, so that no tree is too deep.
  private static let deepest = 24
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "autolink"]
  }()

  let baseURL: String?

  func blocks(_ text: String) -> [Block] {
    guard !MarkdownLimits.isTooWild(text) else { return PlainTextReader().blocks(text) }
    let tamed = MarkdownLimits.tamed(text)
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
    else {
      return []
    }
    defer { cmark_parser_free(parser) }
    for name in Self.extensions {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      _ = cmark_parser_attach_syntax_extension(parser, found)
    }
    var copy = tamed
    copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        guard let start = chars.baseAddress else { return }
        cmark_parser_feed(parser, start, chars.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return children(of: root, depth: 0)
  }

  private func children(of node: OpaquePointer, depth: Int) -> [Block] {
    var blocks: [Block] = []
    var child = cmark_node_first_child(node)
    while let current = child {
      append(current, to: &blocks, depth: depth)
      child = cmark_node_next(current)
    }
    return blocks
  }

  private func append(_ node: OpaquePointer, to blocks: inout [Block], depth: Int) {
    guard depth < Self.deepest else {
      let words = MarkdownInlines(baseURL: baseURL).words(under: node)
      if !words.isEmpty { blocks.append(.paragraph([.text(words)])) }
      return
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      let inlines = MarkdownInlines(baseURL: baseURL).inlines(of: node)
      if let block = Self.paragraphOrFigure(inlines) { blocks.append(block) }
    case CMARK_NODE_HEADING:
      let inlines = MarkdownInlines(baseURL: baseURL).inlines(of: node)
      let level = min(max(Int(cmark_node_get_heading_level(node)), 1), 6)
      if !inlines.isEmpty { blocks.append(.heading(level: level, inlines)) }
    case CMARK_NODE_BLOCK_QUOTE:
      let inner = children(of: node, depth: depth + 1)
      if !inner.isEmpty { blocks.append(.quote(inner)) }
    case CMARK_NODE_LIST: appendList(node, to: &blocks, depth: depth)
    case CMARK_NODE_CODE_BLOCK: appendCode(node, to: &blocks)
    case CMARK_NODE_HTML_BLOCK:
      blocks += HTMLBlocks.blocks(html: literal(node), baseURL: baseURL)
    case CMARK_NODE_THEMATIC_BREAK: blocks.append(.rule)
    default:
      if let table = MarkdownTable(baseURL: baseURL).table(node) { blocks.append(.table(table)) }
    }
  }

  private func appendList(_ node: OpaquePointer, to blocks: inout [Block], depth: Int) {
    var items: [[Block]] = []
    var item = cmark_node_first_child(node)
    while let current = item {
      let inner = children(of: current, depth: depth + 1)
      if !inner.isEmpty { items.append(inner) }
      item = cmark_node_next(current)
    }
    guard !items.isEmpty else { return }
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    blocks.append(
      .list(List(start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil, items: items)))
  }

  private func appendCode(_ node: OpaquePointer, to blocks: inout [Block]) {
    var code = SafeText.lines(literal(node))
    while code.hasSuffix("\n") { code.removeLast() }
    guard !code.isEmpty else { return }
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    let language = SafeText.line(info).split(separator: " ").first.map(String.init)
    blocks.append(.code(code, language: language))
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  /// A paragraph that is nothing but a picture is a figure.
  static func paragraphOrFigure(_ inlines: [Inline]) -> Block? {
    guard !inlines.isEmpty else { return nil }
    if inlines.count == 1, let figure = figure(inlines[0]) { return .figure(figure) }
    return .paragraph(inlines)
  }

  private static func figure(_ inline: Inline) -> Figure? {
    switch inline {
    case .image(let alternative, let url): Figure(imageURL: url, alternative: alternative)
    case .link(let inner, _): inner.count == 1 ? figure(inner[0]) : nil
    default: nil
    }
  }
}
