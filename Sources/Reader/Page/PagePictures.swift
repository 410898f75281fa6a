import NewsModel
import Terminal

/// Sets pictures, and remembers where those belong that are not here yet.
extension PageSetting {
  /// Narrower pictures show nothing.
  private static let fewestColumns = 12

  /// The lead picture above the text, unless the text has it.
  mutating func setLeadPicture() {
    guard request.pictureLines > 0, request.text.kind != .raw,
      let address = request.article.content.image, Self.isAddress(address),
      !Self.has(address, in: request.article.content.document.blocks)
    else { return }
    // It is no part of the text: where a line of the text begins stays the same with and without it.
    let place = max(0, position - 1)
    let isHere = request.pictures[pictureRequest(address)] != nil
    if isHere { blank() }
    setPicture(address, at: place)
  }

  /// A picture above its caption; only its place where it is not here.
  mutating func setPicture(_ address: String, at position: Int) {
    guard request.pictureLines > 0, room.rest >= Self.fewestColumns else { return }
    let wanted = pictureRequest(address)
    page.pictures.append(PagePicture(request: wanted, line: page.lines.count))
    guard let cells = request.pictures[wanted], cells.size.width <= room.rest else { return }
    for line in 0..<cells.size.height {
      emit([], at: position)
      page.lines[page.lines.count - 1].picture = PictureLine(cells: cells, line: line)
    }
  }

  private func pictureRequest(_ address: String) -> PictureRequest {
    PictureRequest(address: address, columns: room.rest, lines: request.pictureLines)
  }

  private static func has(_ address: String, in blocks: [Block]) -> Bool {
    blocks.contains { block in
      switch block {
      case .figure(let figure): figure.imageURL == address
      case .quote(let inner): has(address, in: inner)
      case .list(let list): list.items.contains { has(address, in: $0) }
      case .definitions(let definitions):
        definitions.flatMap(\.meanings).contains { has(address, in: $0) }
      case .details(_, let inner): has(address, in: inner)
      case .paragraph, .heading, .code, .table, .rule: false
      }
    }
  }
}
