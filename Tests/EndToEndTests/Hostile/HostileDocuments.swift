import Foundation
import Testing

/// Documents that try to act on the terminal, to hang the program or to fool the reader.
struct HostileDocument: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: Data
  /// Words of the document that must be readable all the same.
  let words: String

  var testDescription: String { name }

  private init(_ name: String, words: String = "harmless words", _ bytes: Data) {
    self.name = name
    self.words = words
    self.bytes = bytes
  }

  private init(_ name: String, words: String = "harmless words", _ text: String) {
    self.init(name, words: words, Data(text.utf8))
  }

  /// Every order that the documents give to the terminal.
  private static let orders =
    "\u{1B}]52;c;SE9TVElMRQ==\u{07}\u{1B}]0;HOSTILE\u{07}\u{1B}P+q484f\u{1B}\\\u{1B}[?1337h"
    + "\u{1B}[6n\u{1B}[31;42;5mred\u{1B}c\u{9B}31m\u{9D}0;HOSTILE\u{9C}\u{90}q\u{9C}\u{8}\u{7F}"
    + "\u{1B}[2J\u{1B}(0\u{1B}#8\u{1B}_HOSTILE\u{1B}\\\u{1B}^HOSTILE\u{1B}\\\u{0E}"

  private static let bidi =
    "\u{202E}esrever\u{202C} \u{2066}isolate\u{2069} \u{200F}\u{061C} \u{E0041}\u{E007F} \u{202A}x"

  private static func article(_ text: String) -> String {
    "# Title \(text) of it\n\nPublished on March 3, 2025\n\nBy Ann \(text) Roe\n\n"
      + "harmless words \(text) more of them\n\nOriginal url:\n\n<https://a.example/\(text)>\n"
  }

  static let all: [HostileDocument] = [
    .init("orders.txt", article(orders)),
    .init("orders.md", "---\ntitle: \"\(orders)\"\ntags: [\(orders)]\n---\n" + article(orders)),
    .init(
      "orders.html",
      """
      <html><head><title>Title \(orders)</title><meta name="author" content="\(orders)"></head>
      <body><article><h1>Title \(orders)</h1><p>harmless words \(orders) and more of them, a
      sentence long enough to be taken for text.</p></article></body></html>
      """),
    .init(
      "entities.html",
      """
      <html><head><title>Title &#27;]52;c;SE9TVElMRQ==&#7; &#x1b;]0;HOSTILE&#x7;</title></head>
      <body><article><p>harmless words &#27;]52;c;SE9TVElMRQ==&#7; &#x1b;[?1337h &#x9b;6n &#x202e;
      &#0; &#155;31m and more of them, a sentence long enough to be text.</p></article></body></html>
      """),
    .init("entities.md", "# Title\n\nharmless words &#27;]0;HOSTILE&#7; &#x1b;[?1337h &#x202e;\n"),
    .init("bidi.txt", article(bidi)),
    .init(
      "combining.txt",
      "Title\n\nharmless words a" + String(repeating: "\u{0301}", count: 200_000) + "b\n"),
    .init(
      "one-line.txt",
      "A long line\n\nharmless words " + String(repeating: "word and word ", count: 750_000)),
    .init(
      "one-word.txt", "A long word\n\nharmless words " + String(repeating: "x", count: 1_000_000)),
    .init(
      "nested.html",
      "<html><body><p>harmless words of a paragraph that is long enough to be taken for text</p>"
        + String(repeating: "<div>", count: 100_000) + "deep"
        + String(repeating: "</div>", count: 100_000) + "</body></html>"),
    .init(
      "nested.md",
      "# Nested\n\nharmless words\n\n" + String(repeating: "> ", count: 100_000) + "deep\n"),
    .init(
      "brackets.md",
      "# Brackets\n\nharmless words " + String(repeating: "[", count: 100_000)
        + String(repeating: "*a _b ", count: 50_000)),
    .init(
      "latin1.txt", words: "gr\u{FC}ne",
      Data("Titel\n\nharmless words gr".utf8) + [0xFC] + Data("ne B".utf8) + [0xE4]
        + Data("ume \u{1B}[?1337h\n".utf8)),
    .init(
      "utf16.txt", words: "harmless words",
      Data([0xFF, 0xFE])
        + "Title\n\nharmless words \u{1B}]0;HOSTILE\u{07}\n".utf16.reduce(into: Data()) {
          $0.append(UInt8($1 & 0xFF))
          $0.append(UInt8($1 >> 8))
        }),
    .init(
      "broken-utf8.txt",
      Data("Title\n\nharmless words ".utf8) + [0xC0, 0x9B, 0xF5, 0xE2, 0x80, 0xED, 0xA0, 0x80]
        + Data(" end\n".utf8)),
  ]
}
