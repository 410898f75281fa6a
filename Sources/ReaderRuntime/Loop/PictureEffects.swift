import NewsLibrary
import Pictures
import Reader
import Terminal

/// Effects that bring pictures; each has a lane of its own.
extension ReaderRuntime {
  /// How long a picture stays near the screen before it is asked for: who scrolls past asks nothing.
  private nonisolated static let pauseBeforePicture = Duration.milliseconds(100)

  func loadPicture(_ request: PictureRequest, _ typed: Set<String>) {
    guard let pictures else { return post(.picture(request, nil)) }
    let isTyped = WebPageRequest.host(of: request.address).map(typed.contains) ?? false
    let room = Size(width: request.columns, height: request.lines)
    lanes.start(.picture(request)) {
      try await Task.sleep(for: Self.pauseBeforePicture)
      return try await pictures.picture(at: request.address, in: room, isTyped: isTyped)
    } answer: { [weak self] result in
      guard let self else { return }
      switch result {
      case .success(let cells): post(.picture(request, cells))
      case .failure(PictureFailure.libraryMissing(let words)):
        let failure = PictureFailure.libraryMissing(words)
        Journal.note(failure.sentence)
        post(.picturesMissing(failure.sentence))
      case .failure(let error):
        if let failure = error as? PictureFailure { Journal.note(failure.sentence) }
        post(.picture(request, nil))
      }
    }
  }
}
