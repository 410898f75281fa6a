import NewsModel

/// Recognises captions that lost their picture: `The Kremlin in Moscow. **Name / Agency**`.
enum Caption {
  static func figure(_ inlines: [Inline]) -> Figure? {
    bold(inlines) ?? labelled(inlines)
  }

  private static func bold(_ inlines: [Inline]) -> Figure? {
    guard case .strong(let words)? = inlines.last else { return nil }
    let credit = words.plainText.trimmed
    let caption = Array(inlines.dropLast()).trimmed
    guard (3...100).contains(credit.utf8.count), caption.plainText.utf8.count <= 500,
      !credit.hasSuffix(":"), !".?!".contains(credit.last ?? ".")
    else { return nil }
    let parts = credit.split(separator: "/")
    guard parts.count >= 2 || agencies.contains(where: credit.holds) else { return nil }
    guard caption.isEmpty || ".!?…)”\"。".contains(caption.plainText.last ?? " ") else { return nil }
    return Figure(caption: caption, credit: credit)
  }

  private static func labelled(_ inlines: [Inline]) -> Figure? {
    let text = inlines.plainText.trimmed
    guard text.utf8.count <= 160 else { return nil }
    if agencies.contains(text) { return Figure(credit: text) }
    let bare = text.hasPrefix("(") ? text.dropFirst() : text[...]
    let lower = bare.prefix(20).lowercased()
    for label in labels where lower.utf8.starts(with: label.utf8) {
      var credit = bare.dropFirst(label.count).trimmedSlice
      if credit.hasSuffix(")") { credit = credit.dropLast() }
      let words = credit.split(separator: " ").count
      guard !credit.isEmpty, words <= 12, !credit.hasSuffix(".") else { return nil }
      return Figure(credit: credit.trimmed)
    }
    return nil
  }

  private static let labels = [
    "photo by ", "photo: ", "photo credit: ", "image credit: ", "image: ", "credit: ",
    "gallery credit: ", "foto: ", "bild: ", "picture: ", "photograph: ", "© getty", "© afp",
    "© reuters",
    "crédit photo : ", "crédit : ", "фото: ", "photo courtesy of ", "image via ", "images: ", "写真：",
    "图片来源：", "圖片來源：", "图：",
  ]
  private static let agencies: Set<String> = [
    "Getty", "Getty Images", "Reuters", "AFP", "AP", "AP Photo", "Alamy", "Shutterstock", "EPA",
    "dpa",
    "iStock", "TASS", "Moskva News Agency",
  ]
}
