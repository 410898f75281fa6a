import NewsModel

/// The overlay that narrows a search by what its hits have in common.
struct FacetState: Hashable, Sendable {
  /// A line of the overlay.
  enum Row: Hashable, Sendable {
    case heading(String)
    /// The words narrow the search when they are added to it.
    case facet(SearchFacets.Facet, words: String)
  }

  var facets: SearchFacets?
  var selected = 0
  var top = 0

  /// What can be chosen, with headings in between.
  var rows: [Row] {
    guard let facets else { return [] }
    var rows: [Row] = []
    func add(_ heading: String, _ group: [SearchFacets.Facet], _ words: (String) -> String) {
      guard !group.isEmpty else { return }
      rows.append(.heading(heading))
      rows += group.map { .facet($0, words: words($0.name)) }
    }
    add("sources", facets.sources) { "source:" + Self.quoted($0) }
    add("months", facets.months) { "date:" + $0 }
    add("tags", facets.tags) { "tag:" + Self.quoted($0) }
    return rows
  }

  private static func quoted(_ name: String) -> String {
    let plain = name.replacing("\"", with: " ")
    return plain.allSatisfy { $0.isLetter || $0.isNumber } ? plain : "\"\(plain)\""
  }
}
