import CGumbo

/// A link of a page to another page.
struct PageAnchor {
  let node: Int
  /// Absolute.
  let url: String

  private static let longest = 60

  /// Whether the link is marked as leading to the next part, says so, or is but a number.
  func mayBeNext(_ page: Page) -> Bool {
    if page.attribute("rel", of: node)?.lowercased().split(separator: " ").contains("next") ?? false
    {
      return !isOfReaders(page)
    }
    guard page.nodes[node].end - node < 12 else { return false }
    let words = page.text(of: node, limit: 2 * Self.longest).lowercased()
    guard words.utf8.count <= Self.longest else { return false }
    let plain = words.filter { $0.isLetter || $0.isNumber || $0 == " " }.trimmed
    let isNumber =
      !plain.isEmpty && plain.utf8.count <= 2 && plain.utf8.allSatisfy { $0 &- 0x30 < 10 }
    return (isNumber || Self.nextWords.contains(plain)) && !isOfReaders(page)
  }

  /// Whether the link leads to the same article for printers, on the same host.
  func isPrint(_ page: Page, of address: String) -> Bool {
    guard Self.maySayPrint(url), Self.host(url) == Self.host(address) else { return false }
    // `/print/7` and `?view=print` are for printers, `/tie-dye-print` is about one.
    let path = url.dropFirst(8).drop { $0 != "/" }.lowercased()
    let parts = path.split { "/?&=.#".contains($0) }
    guard parts.contains(where: { Self.printWords.contains(String($0)) }), !path.contains("(")
    else {
      return false
    }
    let said =
      page.name(of: node) + " " + page.text(of: node, limit: 2 * Self.longest)
      + " " + (page.attribute("title", of: node) ?? "")
    return NameWords.cut(said).contains(where: Self.printWords.contains)
  }

  /// Cheap, and true of every address with such a word.
  private static func maySayPrint(_ url: String) -> Bool {
    printStems.isFound(in: url.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
  }

  private static let printStems = PhraseSearch(
    ["print", "drucka", "drucke", "druckv", "imprim", "impress", "stampa", "afdruk"]
      + ["utskr", "drukuj", "tisk", "tulost"])

  /// The remarks of readers have pages of their own.
  private func isOfReaders(_ page: Page) -> Bool {
    var ancestor = page.nodes[node].parent
    while ancestor > 0 {
      if page.meanings[ancestor].contains(.comments) { return true }
      ancestor = page.nodes[ancestor].parent
    }
    return false
  }

  private static func host(_ url: String) -> Substring? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }

  private static let printWords: Set<String> = [
    "print", "printable", "printer", "printview", "printversion", "drucken", "druckansicht",
    "druckversion", "imprimir", "imprimer", "impression", "stampa", "afdrukken", "utskrift",
    "drukuj", "tisk", "tulosta",
  ]

  private static let nextWords: Set<String> = [
    "next", "next page", "nächste seite", "weiter", "page suivante", "suivant", "suivante",
    "siguiente", "página siguiente", "próxima", "próxima página", "seguinte", "avanti",
    "pagina successiva", "successiva", "volgende", "volgende pagina", "nästa", "nästa sida",
    "næste", "næste side", "neste", "neste side", "seuraava", "seuraava sivu", "następna",
    "następna strona", "dalej", "další", "další strana", "следующая", "следующая страница",
    "далее", "наступна", "sonraki", "sonraki sayfa", "下一页", "下一頁", "次へ", "次のページ",
    "次ページ", "다음", "다음 페이지", "الصفحة التالية", "التالي", "επόμενη", "επόμενη σελίδα",
    "selanjutnya", "halaman selanjutnya", "trang sau", "continued", "continue to next page",
  ]
}
