import Foundation
import NewsModel
import NewsParsing
import Testing

@Suite("How saved articles look")
struct SavedArticleTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var file = "a.md"
    var testDescription: String { name }
  }

  static let body = """
    The harbour council voted on Tuesday to keep the old lighthouse lit for another winter.

    Keepers had asked for a decision since spring, said Ida Holm, who runs the museum next door.
    """

  /// Each says: Lamp stays lit · 2024-05-14 · Ida Berg · Coast Mail · https://coast.example/lamp.
  static let shapes: [Shape] = [
    Shape(
      name: "bold labels",
      text: """
        # Lamp stays lit

        **Source:** Coast Mail
        **Author:** Ida Berg
        **Published:** May 14, 2024
        **URL:** https://coast.example/lamp

        """),
    Shape(
      name: "a quote of metadata",
      text: """
        # Lamp stays lit

        > Source: Coast Mail
        > By: Ida Berg
        > Date: 2024-05-14
        > From: [Lamp](https://coast.example/lamp)

        """),
    Shape(
      name: "headers of a letter",
      text: """
        From: Coast Mail
        Subject: Lamp stays lit
        Date: Tue, 14 May 2024 08:00:00 +0000
        Author: Ida Berg
        Link: https://coast.example/lamp

        """, file: "a.txt"),
    Shape(
      name: "German labels",
      text: """
        Lamp stays lit

        Von Ida Berg
        Veröffentlicht am 14. Mai 2024
        Quelle: Coast Mail
        Originalartikel: https://coast.example/lamp

        """, file: "a.txt"),
    Shape(
      name: "Spanish labels",
      text: """
        # Lamp stays lit

        Por Ida Berg

        Publicado el 14 de mayo de 2024

        Fuente: Coast Mail

        Enlace: <https://coast.example/lamp>

        """),
    Shape(
      name: "French labels",
      text: """
        Lamp stays lit
        Par Ida Berg
        Publié le 14 mai 2024
        Source : Coast Mail
        Lien : https://coast.example/lamp

        """, file: "a.txt"),
    Shape(
      name: "one line with bars",
      text: """
        # Lamp stays lit

        By Ida Berg | Coast Mail | May 14, 2024

        [Original article](https://coast.example/lamp)

        """),
    Shape(
      name: "one line with dots",
      text: """
        # [Lamp stays lit](https://coast.example/lamp)

        Coast Mail · Ida Berg · 14 May 2024 · 4 min read

        """),
    Shape(
      name: "front matter in TOML",
      text: """
        +++
        title = "Lamp stays lit"
        date = 2024-05-14
        author = "Ida Berg"
        publisher = "Coast Mail"
        url = "https://coast.example/lamp"
        +++

        """),
    Shape(
      name: "front matter with lists in brackets",
      text: """
        ---
        title: 'Lamp stays lit'
        date: 2024-05-14T08:00:00Z
        authors: ["Ida Berg"]
        publication: Coast Mail
        link: https://coast.example/lamp
        ---
        # Lamp stays lit

        """),
  ]

  @Test("is read whatever the shape of the lines above the text", arguments: shapes)
  func head(_ shape: Shape) {
    let article = parse(shape.text + "\n" + Self.body, name: shape.file)
    #expect(article.title == "Lamp stays lit")
    #expect(article.published?.day == "2024-05-14")
    #expect(article.authors == ["Ida Berg"])
    #expect(article.source == "Coast Mail")
    #expect(article.url == "https://coast.example/lamp")
    #expect(article.document.plainText == LineEnds.none(Self.body))
  }

  static let feet: [Shape] = [
    Shape(name: "a label and an address", text: "Original url:\n\n<https://coast.example/lamp>"),
    Shape(name: "retrieved from", text: "Retrieved from https://coast.example/lamp"),
    Shape(name: "read more at", text: "Read more at: https://coast.example/lamp", file: "a.txt"),
    Shape(name: "a bare address", text: "https://coast.example/lamp", file: "a.txt"),
    Shape(name: "via", text: "via [coast.example](https://coast.example/lamp)"),
    Shape(
      name: "an italic note",
      text: "*Originally published at [coast.example](https://coast.example/lamp).*"),
    Shape(
      name: "this article appeared",
      text: "_This article originally appeared on [coast.example](https://coast.example/lamp)._"),
    Shape(name: "Chinese", text: "原文链接：https://coast.example/lamp"),
    Shape(
      name: "a list", text: "---\n\n- Source: coast.example\n- URL: https://coast.example/lamp"),
    Shape(
      name: "rights and address",
      text: "© 2024 coast.example. All rights reserved.\nhttps://coast.example/lamp", file: "a.txt"),
  ]

  @Test("is read whatever the shape of the lines below the text", arguments: feet)
  func foot(_ shape: Shape) {
    let text = "# Lamp stays lit\n\nMay 14, 2024\n\n" + Self.body + "\n\n" + shape.text + "\n"
    let plain = shape.file == "a.txt" ? String(text.dropFirst(2)) : text
    let article = parse(plain, name: shape.file)
    #expect(article.title == "Lamp stays lit")
    #expect(article.url == "https://coast.example/lamp")
    #expect(article.source == "coast.example")
    #expect(article.document.plainText == LineEnds.none(Self.body))
  }

  @Test(
    "leaves text alone that only resembles metadata",
    arguments: [
      "Dear friends,", "Reporter: What did you see?",
      "The report was first published in 1998 and nobody read it.",
      "On Dec 5, 2023, the lamp went out, and nobody came.",
      "By noon the rain had stopped.", "Source: she would not say who told her, and why.",
    ])
  func running(_ sentence: String) {
    let text = "# Lamp stays lit\n\nMay 14, 2024\n\n" + sentence + "\n\n" + Self.body
    #expect(parse(text).document.plainText.hasPrefix(sentence))
    let last = "# Lamp stays lit\n\nMay 14, 2024\n\n" + Self.body + "\n\n" + sentence
    #expect(parse(last).document.plainText.hasSuffix(sentence))
  }

  @Test("Several articles in a file are told apart by separators with titles and dates behind them")
  func several() {
    let part = "Published on May 14, 2024\n\n" + Self.body
    let file = DocumentParser().parse(
      Array(("Lamp stays lit\n\n" + part + "\n\n=====\n\nFerry runs\n\n" + part).utf8),
      name: "a.txt", fileDate: nil)
    #expect(file.articles.map(\.title) == ["Lamp stays lit", "Ferry runs"])
    let one = "Lamp stays lit\n\n" + part + "\n\n* * *\n\nThen the wind came, they say."
    #expect(
      DocumentParser().parse(Array(one.utf8), name: "a.txt", fileDate: nil).articles.count == 1)
  }

  @Test("Captions become figures with a credit, and related articles become links")
  func captions() {
    let article = parse(
      """
      # Lamp stays lit

      The lamp at dusk. **Jan Ek / Coast Pictures**

      \(Self.body)

      **Related article:** [Ferry runs](#)
      """)
    #expect(
      article.document.blocks.first
        == .figure(
          Figure(caption: [.text("The lamp at dusk.")], credit: "Jan Ek / Coast Pictures")))
    #expect(article.related == [RelatedLink(title: "Ferry runs", url: nil)])
    #expect(article.document.plainText == LineEnds.none(Self.body))
  }

  private func parse(_ text: String, name: String = "a.md") -> ParsedArticle {
    DocumentParser().parse(Array(text.utf8), name: name, fileDate: nil).articles[0]
  }
}

enum LineEnds {
  static func none(_ text: String) -> String {
    text.split(separator: "\n\n").map { $0.replacing("\n", with: " ") }.joined(separator: "\n\n")
  }
}
