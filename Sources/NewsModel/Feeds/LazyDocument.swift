import Synchronization

/// A document that is built from its source when somebody first looks at it.
///
/// Of the articles that a refresh brings most were there before; nobody needs their blocks.
public final class LazyDocument: Sendable {
  private enum State {
    case source(@Sendable () -> Document)
    case built(Document)
  }

  private let state: Mutex<State>
  /// A hash of what the document is built from, which tells without building whether it changed.
  package let sourceHash: Int64

  /// A document that `build` makes, at most once.
  ///
  /// - Parameter source: What it is built from.
  public init(of source: String = "", _ build: @escaping @Sendable () -> Document) {
    sourceHash = ContentHash.of([source])
    state = Mutex(.source(build))
  }

  /// The document; the first reader waits until it is built, as does who asks meanwhile.
  public var document: Document {
    state.withLock { state in
      switch state {
      case .built(let document): return document
      case .source(let build):
        let document = build()
        state = .built(document)
        return document
      }
    }
  }
}
