import NewsModel
import Terminal

/// Pictures inside of the text: asked for when they are near the screen, shown when they come.
extension ReaderState {
  /// Pictures that are fetched and decoded at once.
  private static let mostUnderWay = 4
  /// With fewer pairs of colours a picture would be a pattern in black and white.
  private static let fewestPairs = 2_048
  /// A lower picture shows nothing.
  private static let fewestLines = 4

  /// Whether the terminal has the colours and the characters for pictures.
  var isFitForPictures: Bool {
    capabilities.colors >= 256 && capabilities.isUnicode
      && capabilities.colorPairs >= Self.fewestPairs
  }

  /// Lines that a picture may fill, two thirds of the pane; 0 where there are no pictures.
  ///
  /// In steps, so that a pane that is made a little larger keeps the pictures that it has.
  var pictureLines: Int {
    guard showsPictures, isFitForPictures, missingPictures == nil else { return 0 }
    return articleHeight * 2 / 3 / Self.fewestLines * Self.fewestLines
  }

  /// Shows or hides all pictures.
  mutating func togglePictures() -> [Effect] {
    guard isFitForPictures else {
      notice = StatusNotice(text: "pictures need 256 colours and UTF-8", isError: false)
      return []
    }
    if let missingPictures {
      notice = StatusNotice(text: missingPictures, isError: false)
      return []
    }
    showsPictures.toggle()
    // What failed is tried again.
    reading.pictures.failed = []
    notice = StatusNotice(
      text: showsPictures ? "pictures are shown" : "pictures are hidden", isError: false)
    return relayOutIfNeeded()
  }

  /// Asks for pictures that came near the screen, and gives up those that left it.
  mutating func askForPictures() -> [Effect] {
    let near = picturesNear
    guard !near.isEmpty || !picturesUnderWay.isEmpty else { return [] }
    let left = picturesUnderWay.subtracting(near)
    picturesUnderWay.subtract(left)
    let new = near.filter { !picturesUnderWay.contains($0) && !reading.pictures.isSettled($0) }
      .prefix(max(0, Self.mostUnderWay - picturesUnderWay.count))
    picturesUnderWay.formUnion(new)
    return left.sorted { $0.address < $1.address }.map { .cancelPicture($0) }
      + new.map { .loadPicture($0, typed: hostsOfPage) }
  }

  /// The host of the page that is shown, where the reader asked for it although it is a private one:
  /// its pictures may lie there, too.
  private var hostsOfPage: Set<String> {
    guard reading.isGuest || reading.shown == .original, let address = reading.original?.address,
      typedAddresses.contains(address)
    else { return [] }
    return [FetchingState.host(of: address)]
  }

  /// Answers what the lanes of pictures have to say.
  mutating func takePictures(_ message: Message) -> [Effect] {
    switch message {
    case .picture(let request, let cells): return take(cells, for: request)
    case .picturesMissing(let sentence): return takeMissingPictures(sentence)
    default: return []
    }
  }

  /// A picture came, or cannot be shown.
  private mutating func take(_ picture: PictureCells?, for request: PictureRequest) -> [Effect] {
    guard picturesUnderWay.remove(request) != nil else { return [] }
    guard let picture else {
      reading.pictures.failed.insert(request)
      return []
    }
    reading.pictures.take(picture, for: request, near: picturesNear)
    return layOut()
  }

  /// There can be no pictures on this machine: the sentence says what is missing.
  private mutating func takeMissingPictures(_ sentence: String) -> [Effect] {
    missingPictures = sentence
    notice = notice ?? StatusNotice(text: sentence, isError: false)
    return relayOutIfNeeded()
  }

  /// The pictures on the screen and a screen above and below, the nearest to its top first.
  ///
  /// Only of an article that somebody went into: to walk past one in the list asks no server anything.
  private var picturesNear: [PictureRequest] {
    guard let page = reading.page, !page.pictures.isEmpty, page.article == reading.id,
      reading.isOpened || focus == .article, page.pictureLines > 0,
      page.pictureLines == pictureLines, layout.article != nil
    else { return [] }
    let height = articleHeight
    let top = reading.top
    var seen: Set<PictureRequest> = []
    return page.pictures(between: top - height - pictureLines, and: top + 2 * height)
      .sorted { abs($0.line - top) < abs($1.line - top) }
      .map(\.request).filter { seen.insert($0).inserted }
  }
}
