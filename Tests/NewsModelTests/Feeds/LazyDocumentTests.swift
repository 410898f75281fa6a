import NewsModel
import Synchronization
import Testing

@Suite("A document that is built on demand")
struct LazyDocumentTests {
  @Test("it is built once, and only when somebody looks")
  func once() {
    let built = Counter()
    let document = LazyDocument {
      built.add()
      return Document([.rule])
    }
    let article = ParsedArticle(title: "T", document: document)
    #expect(built.value == 0)
    #expect(article.document == Document([.rule]))
    #expect(article == ParsedArticle(title: "T", document: Document([.rule])))
    #expect(built.value == 1)
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
  }
}
