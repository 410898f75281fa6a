import NewsModel
import NewsParsing
import Testing

@Suite("The metadata of programs that keep articles")
struct FrontMatterTests {
  private func article(_ front: String) throws -> ParsedArticle {
    let text = "---\n" + front + "\n---\n\nThe quay is open, and the gate as well.\n"
    let file = DocumentParser().parse(Array(text.utf8), name: "note.md", fileDate: nil)
    return try #require(file.articles.first)
  }

  @Test(
    "The day of publication is what names it, the day of saving is the document's",
    arguments: [
      "savedAt: 2025-05-06\npublishedAt: 2025-03-10",
      "date_saved: 2025-05-06T10:00:00Z\ndate_published: 2025-03-10",
      "date: 2025-05-01\nsaved: 2025-05-06\npublished: 2025-03-10",
      "published_date: 2025-03-10\ndate-saved: 2025-05-06",
      "datePublished: 10 March 2025\ntime_added: 2025-05-06",
    ])
  func dates(_ front: String) throws {
    let article = try article("title: Quay\n" + front)
    #expect(article.published?.day == "2025-03-10" && article.exported?.day == "2025-05-06")
  }

  @Test("Where nothing names publication, a mere date does, and a day of saving stays one")
  func lesserDates() throws {
    #expect(try article("date: 2025-03-10\nsavedAt: 2025-05-06").published?.day == "2025-03-10")
    let saved = try article("title: Quay\nsavedAt: 2025-05-06")
    #expect(saved.published == nil && saved.exported?.day == "2025-05-06")
  }

  @Test("A date that stands for none is none", arguments: ["0001-01-01", "1970-01-01T00:00:00Z"])
  func noDate(_ date: String) throws {
    let article = try article("title: Quay\ndate: \(date)")
    #expect(article.published == nil && article.exported == nil)
  }

  @Test("An object of JSON before the text is metadata, as Hugo has it; other objects are text")
  func json() throws {
    let front =
      #"{ "title": "Quay {open}", "date": "2025-03-10", "tags": ["sea"], "draft": false }"#
    let hugo = DocumentParser().parse(
      Array((front + "\n\nThe gate is open as well, they said.\n").utf8), name: "q.md",
      fileDate: nil)
    let article = try #require(hugo.articles.first)
    #expect(article.title == "Quay {open}" && article.published?.day == "2025-03-10")
    #expect(article.tags == ["sea"])
    #expect(article.document.plainText == "The gate is open as well, they said.")
    let code = DocumentParser().parse(
      Array("{ \"a\": 1 }\n\nis how an object is written.\n".utf8), name: "q.md", fileDate: nil)
    let text = try #require(code.articles.first)
    #expect("\(text.title) \(text.document.plainText)".contains("{"))
  }

  @Test("The keywords of Org name title and date", arguments: ["<2025-03-10 Mon>", "2025-03-10"])
  func org(date: String) throws {
    let text = """
      #+TITLE: Quay open
      #+AUTHOR: Ada Berg
      #+DATE: \(date)
      #+FILETAGS: :sea:ports:

      The gate is open as well, they said.
      """
    let file = DocumentParser().parse(Array(text.utf8), name: "quay.org", fileDate: nil)
    let article = try #require(file.articles.first)
    #expect(article.title == "Quay open" && article.authors == ["Ada Berg"])
    #expect(article.published?.day == "2025-03-10" && article.tags == ["sea", "ports"])
    #expect(article.document.plainText == "The gate is open as well, they said.")
  }

  @Test("Names, labels and sites are read however they are spelled; highlights are not the text")
  func names() throws {
    let article = try article(
      """
      full-title: "Quay open"
      author(s):
        - "[[Ada Berg]]"
        - Tom Ahern
      siteName: Harbour Post
      originalUrl: https://harbour.example/quay
      labels: [ports, "#sea"]
      highlights:
        - text: The quay
          note: nice
      """)
    #expect(article.title == "Quay open")
    #expect(article.authors == ["Ada Berg", "Tom Ahern"])
    #expect(article.source == "Harbour Post" && article.url == "https://harbour.example/quay")
    #expect(article.tags == ["ports", "sea"])
    #expect(article.document.plainText == "The quay is open, and the gate as well.")
  }
}
