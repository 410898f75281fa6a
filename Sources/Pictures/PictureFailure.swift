import NewsFetching

/// Why there is no picture.
package enum PictureFailure: Error, Hashable, Sendable {
  /// It could not be fetched.
  case notFetched(FetchFailure)
  /// It is none, or of a kind that is not decoded.
  case unknownKind
  /// It ends early, or does not follow the rules of its kind.
  case broken
  /// It has more pixels than anybody would look at.
  case tooManyPixels
  /// It is a spacer, or counts who looks.
  case tooSmall
  /// A library is not there; which one.
  case libraryMissing(String)
  /// The program that decodes ended badly, said nonsense or took too long.
  case decoderFailed

  /// What is wrong, in a few words for the log.
  package var sentence: String {
    switch self {
    case .notFetched(let failure): failure.sentence
    case .unknownKind: "no picture of a kind that is shown"
    case .broken: "the picture is broken"
    case .tooManyPixels: "the picture has too many pixels"
    case .tooSmall: "the picture is too small to be seen"
    case .libraryMissing(let what): "pictures cannot be shown: \(what)"
    case .decoderFailed: "the picture could not be decoded"
    }
  }
}
