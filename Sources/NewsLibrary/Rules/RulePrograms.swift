import Foundation
import NewsFetching
import NewsModel
import NewsStore

extension NewsLibrary {
  /// Programs of rules that run at the same time.
  private static let programsAtOnce = 4

  /// Runs the programs that rules want to be run for articles that came, until none is left.
  ///
  /// Each gets the article as an item of JSON Feed on its standard input, no shell, and 60 seconds.
  /// It has run when it ended, whatever came of it; one that was cut off by the end of this program
  /// runs again. Two programs of Gazette never run the same.
  ///
  /// - Parameters:
  ///   - unable: The keys of rules whose programs cannot be started; their articles wait.
  ///   - report: Told each failure, in a sentence, off the main actor.
  /// - Returns: `unable` with those that were found now.
  /// - Throws: `CancellationError`, or an error of the database; never because of a program.
  @discardableResult
  package func runRulePrograms(
    except unable: Set<String> = [], report: @escaping @Sendable (String) -> Void
  ) async throws -> Set<String> {
    guard !isReadOnly else { return unable }
    if knowsAllRules { try await store.forgetErrands(exceptOf: Set(rules.map(\.key))) }
    let able = Dictionary(
      rules.filter { !$0.run.isEmpty }.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }
    )
    var unable = unable
    guard !able.isEmpty else { return unable }
    try await withThrowingTaskGroup(of: RuleRun.Outcome.self) { group in
      var running = 0
      repeat {
        while running < Self.programsAtOnce,
          let errand = try await store.takeErrand(of: Set(able.keys).subtracting(unable)),
          let rule = able[errand.rule]
        {
          running += 1
          let run = RuleRun(rule: rule, errand: errand, store: store)
          group.addTask { try await run.outcome() }
        }
        guard let outcome = try await group.next() else { break }
        running -= 1
        switch outcome {
        case .done: continue
        case .failed(let sentence): report(sentence)
        case .impossible(let sentence, let rule):
          if unable.insert(rule).inserted { report(sentence) }
        }
      } while true
    }
    return unable
  }
}

/// One run of a rule's program.
struct RuleRun: Sendable {
  private static let seconds = 60.0
  private static let greatestOutput = 16 << 20

  let rule: ArrivalRule
  let errand: RuleErrand
  let store: ArticleStore

  /// What came of it.
  enum Outcome: Sendable {
    case done
    case failed(String)
    /// It could not be started; neither can it for other articles.
    case impossible(String, rule: String)
  }

  /// Runs it; what it says is dropped.
  func outcome() async throws -> Outcome {
    guard let article = try await store.article(errand.article) else {
      try await finish()
      return .done
    }
    let program = PipedProgram(
      rule.run, seconds: Self.seconds, greatestSize: Self.greatestOutput)
    do {
      _ = try await program.output(of: Array(try JSONFeedItem(article).line()))
    } catch let failure as PipedProgram.Failure {
      let sentence = sentence(failure, title: article.content.title)
      switch failure {
      case .cancelled: throw CancellationError()
      case .missing, .cannotStart:
        try await store.putBack(errand)
        return .impossible(sentence, rule: rule.key)
      case .failed, .timeout, .tooLarge:
        try await finish()
        return .failed(sentence)
      }
    }
    try await finish()
    return .done
  }

  /// Whoever gives up now does not undo what was done.
  private func finish() async throws {
    try await Task { [store, errand] in try await store.finish(errand) }.value
  }

  private func sentence(_ failure: PipedProgram.Failure, title: String) -> String {
    let rule = "the rule “\(rule.search)”"
    let name = self.rule.run.first ?? ""
    return switch failure {
    case .missing: "\(rule) cannot run \(name): there is no such program; its articles wait"
    case .cannotStart(let reason):
      "\(rule) cannot run \(name): \(reason); its articles wait"
    case .failed(let code, _): "\(name) of \(rule) failed with code \(code) for “\(title)”"
    case .timeout(let seconds):
      "\(name) of \(rule) was ended after \(Int(seconds)) seconds for “\(title)”"
    case .tooLarge: "\(name) of \(rule) said too much for “\(title)” and was ended"
    case .cancelled: "\(name) of \(rule) was given up for “\(title)”"
    }
  }
}
