import Terminal

/// What the program that decodes says to the one that started it: a byte that names what went wrong,
/// or 0, then the cells, or the words of what is missing.
enum PictureReply {
  private static let failures: [UInt8: PictureFailure] = [
    1: .unknownKind, 2: .broken, 3: .tooManyPixels, 4: .tooSmall,
  ]
  private static let missing: UInt8 = 5

  static func bytes(of result: Result<PictureCells, PictureFailure>) -> [UInt8] {
    switch result {
    case .success(let cells): return [0] + PictureCoding.bytes(of: cells)
    case .failure(.libraryMissing(let words)): return [missing] + words.utf8
    case .failure(let failure):
      return [failures.first { $0.value == failure }?.key ?? UInt8.max]
    }
  }

  /// The cells of a reply, which is believed in nothing.
  ///
  /// - Throws: ``PictureFailure``.
  static func cells(of bytes: [UInt8], in room: Size) throws(PictureFailure) -> PictureCells {
    guard let code = bytes.first else { throw .decoderFailed }
    if code == missing {
      throw .libraryMissing(String(decoding: bytes.dropFirst().prefix(200), as: UTF8.self))
    }
    guard code == 0 else { throw failures[code] ?? .decoderFailed }
    guard let cells = PictureCoding.cells(of: Array(bytes.dropFirst()), in: room) else {
      throw .decoderFailed
    }
    return cells
  }
}
