import Reader

/// Work whose newer request makes the older one worthless.
enum Lane: Hashable, Sendable {
  case rows, tally, snippets, overview, facets, near, names, paths, article, page, unread, fetch,
    feeds, comparison
  case picture(PictureRequest)
}

/// The work under way, at most one piece in each lane.
@MainActor
final class Lanes {
  private struct Piece {
    let ticket: Int
    let task: Task<Void, Never>
  }

  private var pieces: [Lane: Piece] = [:]
  private var lastTicket = 0

  var isIdle: Bool { pieces.isEmpty }

  /// Cancels what the lane does and starts something new; `answer` is called on the main actor
  /// unless still newer work came in between.
  func start<Answer: Sendable>(
    _ lane: Lane, _ work: @escaping @Sendable () async throws -> Answer,
    answer: @escaping @MainActor (Result<Answer, any Error>) -> Void
  ) {
    pieces[lane]?.task.cancel()
    lastTicket += 1
    let ticket = lastTicket
    let task = Task.detached(priority: .userInitiated) { [weak self] in
      let result: Result<Answer, any Error>
      do { result = .success(try await work()) } catch { result = .failure(error) }
      await self?.finish(lane, ticket) { answer(result) }
    }
    pieces[lane] = Piece(ticket: ticket, task: task)
  }

  /// Cancels what a lane does; it does not answer any more.
  func cancel(_ lane: Lane) {
    pieces.removeValue(forKey: lane)?.task.cancel()
  }

  /// Cancels everything; nothing that is under way answers any more.
  func cancelAll() {
    for piece in pieces.values { piece.task.cancel() }
    pieces = [:]
  }

  private func finish(_ lane: Lane, _ ticket: Int, answer: @MainActor () -> Void) {
    guard pieces[lane]?.ticket == ticket else { return }
    pieces[lane] = nil
    answer()
  }
}
