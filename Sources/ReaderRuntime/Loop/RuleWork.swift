import NewsLibrary
import NewsModel
import Reader

extension ReaderRuntime {
  /// Runs the programs of rules whenever articles came, also those that an earlier run of Gazette
  /// left.
  func followRules() {
    guard library.path != nil, !library.isReadOnly else { return }
    let library = library
    let hasPrograms = library.rules.contains { !$0.run.isEmpty }
    let changes = hasPrograms ? library.changes() : nil
    background.append(
      Task.detached(priority: .utility) { [weak self] in
        var unable: Set<String> = []
        do {
          repeat {
            unable = try await library.runRulePrograms(except: unable) { sentence in
              Task { @MainActor in self?.post(.failed(sentence)) }
            }
          } while await Self.isRung(changes)
        } catch is CancellationError {
        } catch {
          await self?.post(.failed("rules rest: \(library.sentence(error))"))
        }
      })
  }

  /// Whether something changed, once it did; false where nothing will any more.
  private nonisolated static func isRung(_ changes: AsyncStream<Void>?) async -> Bool {
    guard let changes else { return false }
    for await _ in changes { return true }
    return false
  }
}
