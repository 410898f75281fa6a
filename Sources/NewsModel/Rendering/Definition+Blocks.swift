extension Definition {
  /// The same as blocks that every format has: the terms in bold, then what they mean.
  public var blocks: [Block] {
    terms.map { .paragraph([.strong($0)]) } + meanings.flatMap { $0 }
  }
}
