import Terminal

/// The pictures of the article that is read, as far as they came.
struct PicturesState: Hashable, Sendable {
  /// More than that are not held: who scrolls back far has some fetched from the disk again.
  static let most = 48

  /// What came.
  var cells: [PictureRequest: PictureCells] = [:]
  /// What cannot be shown.
  var failed: Set<PictureRequest> = []

  /// Whether nothing has to be done for a picture.
  func isSettled(_ request: PictureRequest) -> Bool {
    cells[request] != nil || failed.contains(request)
  }

  /// Takes a picture, and lets go of others than those that are near where there are too many.
  mutating func take(
    _ picture: PictureCells, for request: PictureRequest, near: [PictureRequest]
  ) {
    cells[request] = picture
    guard cells.count > Self.most else { return }
    let kept = Set(near + [request])
    cells = cells.filter { kept.contains($0.key) }
  }
}
